import { isObject } from "@/lib/records/wire";
import type { DetailPage, DetailStream, SourceCall } from "../source";
import { readGongPage } from "./page";
import { toRows } from "./rows";

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

/** Gong lists a call before it has processed it: parties, brief and trackers follow. */
export const details: DetailStream = {
  name: "details",
  follows: "call",
  // Heavy answers: 25 calls with every block stay far below Membrane's 30 MB and 60 s.
  batch: 25,
  readDetails,
  retryAfterSec: (attempt) => [600, 3600, 6 * 3600, 24 * 3600, 72 * 3600][attempt] ?? null,
};

async function readDetails(call: SourceCall, externalIds: string[]): Promise<DetailPage> {
  const request = {
    action: "get-calls-extensive",
    rowsKey: "calls",
    input: { contentSelector },
    filter: { callIds: externalIds },
  };
  const asked = new Set(externalIds);
  const { rows, rejected } = toRows("call", "extensive", (await readAll(call, request)).map(flatten));
  const answered = new Set(rows.map((row) => row.externalId));
  return {
    rows: rows.filter((row) => asked.has(row.externalId)),
    rejected,
    missing: externalIds.filter((id) => !answered.has(id)),
  };
}

/** All pages of a question by ids: few, since a batch is smaller than a page of Gong's. */
export async function readAll(call: SourceCall, request: Parameters<typeof readGongPage>[1]): Promise<unknown[]> {
  const raws: unknown[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 10; pages++) {
    const page = await readGongPage(call, request, cursor);
    raws.push(...page.raws);
    if (!page.cursor) break;
    cursor = page.cursor;
  }
  return raws;
}

/** The basic data stands beside the other blocks, so that both readings of a call merge field by field. */
function flatten(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  const { metaData, ...blocks } = raw;
  return isObject(metaData) ? { ...metaData, ...blocks, extensive: true } : { ...blocks, extensive: true };
}
