import type { MappedRecord } from "@/lib/records/schema";
import { idOf, isObject } from "@/lib/records/wire";
import type { RecordPart, RejectedSourceRow, SourceRow } from "../source";

export function toRows(
  kind: MappedRecord["kind"],
  part: RecordPart,
  raws: unknown[],
): { rows: SourceRow[]; rejected: RejectedSourceRow[] } {
  const rows: SourceRow[] = [];
  const rejected: RejectedSourceRow[] = [];
  for (const raw of raws) {
    const externalId = idOf(raw, "id");
    if (externalId && isObject(raw)) rows.push({ kind, externalId, part, raw });
    else rejected.push({ externalId: null, reason: "The row has no id", raw });
  }
  return { rows, rejected };
}
