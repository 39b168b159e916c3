import { expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { transcriptSchema } from "@/lib/records/schema";
import { givenCall } from "../fixtures/run";
import { transcripts } from "./transcripts";

const now = new Date("2026-03-10T12:00:00Z");
const read = (callTranscripts: unknown[], ids = ["1"]) =>
  transcripts.readDetails(
    givenCall(() => ({ callTranscripts })),
    ids,
    now,
  );
const turn = (...sentences: object[]) => ({ speakerId: "s1", topic: null, sentences });

test("turns become sentences in the order they were spoken, with speaker and topic", async () => {
  const page = await read(
    [
      {
        callId: 5127734410928846,
        transcript: [
          { speakerId: "s2", topic: "Pricing", sentences: [{ start: 3600, end: 7100.4, text: "How much?" }] },
          { speakerId: "s1", topic: "", sentences: [{ start: 460, end: 3400, text: "Gracias." }] },
        ],
      },
    ],
    ["5127734410928846"],
  );
  expect(page.transcripts).toEqual([
    {
      callExternalId: "5127734410928846",
      sentences: [
        { speakerId: "s1", topic: null, startMs: 460, endMs: 3400, text: "Gracias." },
        { speakerId: "s2", topic: "Pricing", startMs: 3600, endMs: 7100, text: "How much?" },
      ],
    },
  ]);
  expect(page).toMatchObject({ missing: [], rejected: [] });
});

test.each([
  ["numbers as text", { start: "460", end: "900", text: "Hi" }, { startMs: 460, endMs: 900 }],
  ["an end before the start", { start: 460, end: 10, text: "Hi" }, { startMs: 460, endMs: 460 }],
  ["a negative start", { start: -5, end: 10, text: "Hi" }, { startMs: 0, endMs: 10 }],
  ["no end", { start: 460, text: "Hi" }, { startMs: 460, endMs: 460 }],
])("a sentence with %s is read", async (_what, sentence, expected) => {
  const { transcripts: [found] = [] } = await read([{ callId: "1", transcript: [turn(sentence)] }]);
  expect(transcriptSchema.parse(found).sentences[0]).toMatchObject(expected);
});

test("a voice that is nobody's and a sentence without text spoil nothing", async () => {
  const transcript = [turn({ start: 1, end: 2, text: null }, { start: 3, end: 4, text: "Hi" })];
  const page = await read([
    { callId: "1", transcript: [...transcript, { sentences: [{ start: 5, end: 6, text: "?" }] }] },
  ]);
  expect(page.transcripts?.[0]?.sentences).toEqual([
    { speakerId: "s1", topic: null, startMs: 3, endMs: 4, text: "Hi" },
    { speakerId: null, topic: null, startMs: 5, endMs: 6, text: "?" },
  ]);
});

test.each([
  ["left out", []],
  ["null", [{ callId: "1", transcript: null }]],
  ["empty", [{ callId: "1", transcript: [] }]],
  ["without a word", [{ callId: "1", transcript: [turn()] }]],
  ["another call's", [{ callId: "2", transcript: [turn({ start: 1, end: 2, text: "Hi" })] }]],
])("a transcript that is %s is not there yet", async (_how, answer) => {
  expect(await read(answer)).toEqual({ rows: [], rejected: [], transcripts: [], missing: ["1"] });
});

test("an unreadable transcript is rejected under its call, without what was said", async () => {
  const page = await read([{ callId: "1", transcript: "soon" }]);
  expect(page.rejected).toMatchObject([{ externalId: "1", raw: {} }]);
  expect(page.missing).toEqual(["1"]);
});

test("no transcript found at all is an answer", async () => {
  const call = givenCall(() => {
    throw new AppError("NOT_FOUND", { message: "No transcripts found corresponding to the provided filters" });
  });
  expect((await transcripts.readDetails(call, ["1"], now)).missing).toEqual(["1"]);
});
