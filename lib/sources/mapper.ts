import { z } from "zod";
import type { MappedRecord, RecordOf } from "@/lib/records/schema";
import type { WireObject } from "@/lib/records/wire";
import type { Rejected, Source } from "./source";

type Kind = MappedRecord["kind"];
type Mapper<K extends Kind> = (raw: WireObject) => RecordOf<K> | Rejected;

/** A source's `toRecord` out of one mapper per kind: a row that does not parse is an answer with its reason, no error. */
export function makeToRecord(label: string, mappers: { [K in Kind]?: Mapper<K> }): Source["toRecord"] {
  return (kind, raw) => {
    const mapper: ((raw: WireObject) => MappedRecord | Rejected) | undefined = mappers[kind];
    if (!mapper) return { rejected: `${label} has no ${kind}` };
    try {
      return mapper(raw);
    } catch (error) {
      if (error instanceof z.ZodError) return { rejected: z.prettifyError(error) };
      throw error;
    }
  };
}
