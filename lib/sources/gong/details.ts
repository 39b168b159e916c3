import { isObject, toInstant } from "@/lib/records/wire";
import { toRows } from "../rows";
import type { DetailPage, DetailStream, SourceCall, SourceRow } from "../source";
import { readGongPages } from "./page";

/** Everything but the media links, which live for eight hours only. */
const contentSelector = {
  context: "Extended",
  contextTiming: ["Now"],
  exposedFields: {
    parties: true,
    content: {
      structure: true,
      topics: true,
      trackers: true,
      trackerOccurrences: true,
      brief: true,
      outline: true,
      highlights: true,
      callOutcome: true,
      keyPoints: true,
    },
    interaction: { speakers: true, video: true, personInteractionStats: true, questions: true },
    collaboration: { publicComments: true },
    media: false,
  },
};

/** Gong lists a call before it has processed it: parties come first, brief, topics and trackers follow. */
export const details: DetailStream = {
  name: "details",
  follows: "call",
  // Heavy answers: 25 calls with every block stay far below Membrane's 30 MB and 60 s.
  batch: 25,
  readDetails,
  retryAfterSec: (attempt) => [600, 3600, 6 * 3600, 24 * 3600, 72 * 3600][attempt] ?? null,
};

async function readDetails(call: SourceCall, externalIds: string[], now: Date): Promise<DetailPage> {
  const raws = await readGongPages(call, {
    action: "get-calls-extensive",
    rowsKey: "calls",
    input: { contentSelector },
    filter: { callIds: externalIds },
  });
  const { rows, rejected } = toRows("call", "extensive", raws.map(flatten));
  const byId = new Map(rows.map((row) => [row.externalId, row]));
  return {
    rows: externalIds.flatMap((id) => byId.get(id) ?? []),
    rejected,
    missing: externalIds.filter((id) => {
      const row = byId.get(id);
      return !row || isBeingProcessed(row, now);
    }),
  };
}

/** After this Gong is done with a call: one without content stays so (too short, or its AI features are off). */
const processedAfterMs = 4 * 24 * 3600 * 1000;

/** Read before Gong's analysis: saved as it is, and asked for again. */
function isBeingProcessed({ raw }: SourceRow, now: Date): boolean {
  const startedAt = toInstant(raw.started);
  const isYoung = startedAt !== null && now.getTime() - Date.parse(startedAt) < processedAfterMs;
  return isYoung && !(isObject(raw.content) && Object.keys(raw.content).length > 0);
}

/**
 * The basic data stands beside the other blocks, so that both readings of a call merge field by field. Links to media
 * are secrets, and `media` of the basic data is a word.
 */
function flatten(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  const { metaData, media: _links, ...blocks } = raw;
  return isObject(metaData) ? { ...metaData, ...blocks } : raw;
}
