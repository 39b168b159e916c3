import { z } from "zod";
import type { TranscriptRow } from "@/lib/records/schema";
import { idOf, idSchema, numberSchema, optionalIdSchema, textSchema } from "@/lib/records/wire";
import type { DetailPage, DetailStream, RejectedSourceRow, SourceCall } from "../source";
import { readGongPages } from "./page";

/** Transcripts follow their call by minutes to a day; a call without one is simply left out of the answer. */
export const transcripts: DetailStream = {
  name: "transcripts",
  follows: "call",
  batch: 25,
  readDetails,
  retryAfterSec: (attempt) => [600, 3600, 6 * 3600, 24 * 3600, 72 * 3600][attempt] ?? null,
};

async function readDetails(call: SourceCall, externalIds: string[]): Promise<DetailPage> {
  const question = { action: "get-call-transcripts", rowsKey: "callTranscripts", filter: { callIds: externalIds } };
  const asked = new Set(externalIds);
  const found: TranscriptRow[] = [];
  const rejected: RejectedSourceRow[] = [];
  for (const raw of await readGongPages(call, question)) {
    const parsed = wireTranscriptSchema.safeParse(raw);
    if (!parsed.success) {
      // Not the text itself: what was said is kept in one place only.
      rejected.push({ externalId: idOf(raw, "callId"), reason: z.prettifyError(parsed.error), raw: {} });
    } else if (asked.has(parsed.data.callId)) {
      const transcript = toTranscript(parsed.data);
      if (transcript.sentences.length > 0) found.push(transcript);
    }
  }
  const answered = new Set(found.map((transcript) => transcript.callExternalId));
  return { rows: [], rejected, transcripts: found, missing: externalIds.filter((id) => !answered.has(id)) };
}

/** Times of a transcript are milliseconds, unlike those of trackers and comments. */
const wireSentenceSchema = z.object({ start: numberSchema, end: numberSchema, text: textSchema });
const wireTurnSchema = z.object({
  speakerId: optionalIdSchema,
  topic: textSchema,
  sentences: z.array(wireSentenceSchema).nullish(),
});
const wireTranscriptSchema = z.object({ callId: idSchema, transcript: z.array(wireTurnSchema).nullish() });

function toTranscript({ callId, transcript }: z.infer<typeof wireTranscriptSchema>): TranscriptRow {
  const sentences = (transcript ?? []).flatMap(({ speakerId, topic, sentences }) =>
    (sentences ?? []).flatMap(({ start, end, text }) => {
      if (text === null) return [];
      const startMs = Math.max(0, Math.round(start ?? 0));
      return { speakerId, topic, startMs, endMs: Math.max(startMs, Math.round(end ?? 0)), text };
    }),
  );
  return { callExternalId: callId, sentences: sentences.toSorted((a, b) => a.startMs - b.startMs) };
}
