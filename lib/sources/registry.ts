import type { SourceName } from "@/lib/records/schema";
import { cliengo } from "./cliengo/source";
import { espocrm } from "./espocrm/source";
import { gong } from "./gong/source";
import type { Source } from "./source";

/** Every source there is, in the order of the braid. A fourth one is a folder and a line here. */
export const sources: readonly Source[] = [cliengo, espocrm, gong];

const byName = new Map(sources.map((source) => [source.name, source]));

/** The source of this name; throws when there is none, which only a wrong row of ours can cause. */
export function getSource(name: SourceName | string): Source {
  const source = findSource(name);
  if (!source) throw new Error(`There is no source named ${name}`);
  return source;
}

export function findSource(name: string | null): Source | null {
  return byName.get(name as SourceName) ?? null;
}
