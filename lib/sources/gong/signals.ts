import { z } from "zod";
import type { CallSignalRow } from "@/lib/records/schema";
import { isObject, numberSchema, optionalIdSchema, textSchema, toWhole, type WireObject } from "@/lib/records/wire";

/** What Gong found in a call, as signals in the order it gives them. Its times are seconds here, ours milliseconds. */

/** Zero or more; null where Gong says less or nothing. */
const seconds = numberSchema.transform((value) => (value !== null && value >= 0 ? value : null));

const topicsSchema = rows(z.object({ name: textSchema, duration: seconds }));
const trackersSchema = rows(
  z.object({
    id: optionalIdSchema,
    name: textSchema,
    count: numberSchema.transform(toWhole),
    occurrences: rows(z.object({ startTime: seconds, speakerId: optionalIdSchema })),
  }),
);
const outlineSchema = rows(
  z.object({
    section: textSchema,
    startTime: seconds,
    duration: seconds,
    items: rows(z.object({ text: textSchema, startTime: seconds })),
  }),
);
const highlightsSchema = rows(
  z.object({
    title: textSchema,
    items: rows(z.object({ text: textSchema, startTimes: rows(seconds) })),
  }),
);
const keyPointsSchema = rows(z.object({ text: textSchema }));
const commentsSchema = rows(
  z.object({
    id: optionalIdSchema,
    audioStartTime: seconds,
    commenterUserId: optionalIdSchema,
    comment: textSchema,
  }),
);

/** An array of rows, each parsed alone: one odd row does not hide its neighbours. */
function rows<T extends z.ZodType>(row: T) {
  return z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((items) =>
      (items ?? []).flatMap((item) => {
        const parsed = row.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** Null while Gong has given no content at all. */
export function signalsOf(raw: WireObject): CallSignalRow[] | null {
  if (!isObject(raw.content) && !isObject(raw.collaboration)) return null;
  const content = isObject(raw.content) ? raw.content : {};
  const collaboration = isObject(raw.collaboration) ? raw.collaboration : {};
  return [
    ...topics(content.topics),
    ...trackers(content.trackers),
    ...keyPoints(content.keyPoints),
    ...outline(content.outline),
    ...highlights(content.highlights),
    ...comments(collaboration.publicComments),
  ];
}

function signal(kind: CallSignalRow["kind"], key: string, label: string, rest: Partial<CallSignalRow>): CallSignalRow {
  return {
    kind,
    key,
    label,
    text: null,
    atMs: null,
    durationSec: null,
    count: null,
    speakerId: null,
    authorExternalId: null,
    ...rest,
  };
}

function ms(time: number | null | undefined): number | null {
  return typeof time === "number" ? toWhole(time * 1000) : null;
}

function topics(value: unknown): CallSignalRow[] {
  return topicsSchema
    .parse(value)
    .flatMap(({ name, duration }) => (name ? [signal("topic", name, name, { durationSec: duration })] : []));
}

function trackers(value: unknown): CallSignalRow[] {
  return trackersSchema.parse(value).flatMap(({ id, name, count, occurrences }) => {
    const label = name ?? id;
    if (!label) return [];
    const hits = occurrences.map(({ startTime, speakerId }) =>
      signal("tracker", id ?? label, label, { atMs: ms(startTime), speakerId, count: 1 }),
    );
    return hits.length || !count ? hits : [signal("tracker", id ?? label, label, { count })];
  });
}

function keyPoints(value: unknown): CallSignalRow[] {
  return keyPointsSchema
    .parse(value)
    .flatMap(({ text }, index) => (text ? [signal("key_point", String(index), text, { text })] : []));
}

function outline(value: unknown): CallSignalRow[] {
  return outlineSchema.parse(value).flatMap(({ section, startTime, duration, items }, index) => {
    const label = section ?? "";
    const head = signal("outline", String(index), label, { atMs: ms(startTime), durationSec: duration });
    const points = items.map(({ text, startTime: at }, point) =>
      signal("outline", `${index}.${point}`, label, { text, atMs: ms(at) }),
    );
    return [head, ...points];
  });
}

function highlights(value: unknown): CallSignalRow[] {
  return highlightsSchema.parse(value).flatMap(({ title, items }, index) => {
    const kind = /next\s*step/i.test(title ?? "") ? "next_step" : "highlight";
    return items.flatMap(({ text, startTimes }, item) =>
      text ? [signal(kind, `${index}.${item}`, title ?? "", { text, atMs: ms(startTimes[0]) })] : [],
    );
  });
}

function comments(value: unknown): CallSignalRow[] {
  return commentsSchema.parse(value).flatMap(({ id, audioStartTime, commenterUserId, comment }, index) =>
    comment
      ? [
          signal("comment", id ?? String(index), comment, {
            text: comment,
            atMs: ms(audioStartTime),
            authorExternalId: commenterUserId,
          }),
        ]
      : [],
  );
}
