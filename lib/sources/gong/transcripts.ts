import { z } from "zod";
import type { TranscriptRow } from "@/lib/records/schema";
import { idSchema, optionalIdSchema, textSchema } from "@/lib/records/wire";
import type { DetailPage, DetailStream, RejectedSourceRow, SourceCall } from "../source";
import { readAll } from "./details";

/** Transcripts follow their call by minutes to a day; a call without one is simply left out of the answer. */
export const transcripts: DetailStream = {
  name: "transcripts",
  follows: "call",
  batch: 25,
  readDetails,
  retryAfterSec: (attempt) => [600, 3600, 6 * 3600, 24 * 3600, 72 * 3600][attempt] ?? null,
};

async function readDetails(call: SourceCall, externalIds: string[]): Promise<DetailPage> {
  const request = {
    action: "get-call-transcripts",
    rowsKey: "callTranscripts",
    filter: { callIds: externalIds },
  };
  const asked = new Set(externalIds);
  const found: TranscriptRow[] = [];
  const rejected: RejectedSourceRow[] = [];
  for (const raw of await readAll(call, request)) {
    const parsed = wireTranscriptSchema.safeParse(raw);
    if (!parsed.success) rejected.push({ externalId: null, reason: z.prettifyError(parsed.error), raw: null });
    else if (asked.has(parsed.data.callId)) found.push(toTranscript(parsed.data));
  }
  const answered = new Set(found.map((transcript) => transcript.callExternalId));
  return { rows: [], rejected, transcripts: found, missing: externalIds.filter((id) => !answered.has(id)) };
}

/** Times of a transcript are milliseconds, unlike those of trackers and comments. */
const wireTranscriptSchema = z.object({
  callId: idSchema,
  transcript: z.array(
    z.object({
      speakerId: optionalIdSchema,
      topic: textSchema,
      sentences: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })).nullish(),
    }),
  ),
});

function toTranscript(wire: z.infer<typeof wireTranscriptSchema>): TranscriptRow {
  const sentences = wire.transcript.flatMap(({ speakerId, topic, sentences }) =>
    (sentences ?? []).map(({ start, end, text }) => ({
      speakerId,
      topic,
      startMs: Math.round(start),
      endMs: Math.round(end),
      text,
    })),
  );
  return { callExternalId: wire.callId, sentences: sentences.sort((a, b) => a.startMs - b.startMs) };
}
