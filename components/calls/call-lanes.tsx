"use client";

import { useTranslations } from "next-intl";
import type { CallView } from "@/lib/calls/schema";
import { formatClock } from "@/lib/i18n/format";
import { useFormat } from "@/lib/i18n/use-format";
import { type Lane, type Sentence, spanOf, type Topic } from "./turns";

type CallLanesProps = {
  call: CallView;
  sentences: readonly Sentence[];
  lanes: readonly Lane[];
  topics: readonly Topic[];
  atMs: number | null;
  onMoment: (ms: number) => void;
};

const sideStyle = { internal: "bg-text-2", external: "bg-accent", unknown: "bg-line-strong" } as const;

/** Who spoke when, what about, and where the marks are: one axis for the whole call. Pressing it goes to that second. */
export function CallLanes({ call, sentences, lanes, topics, atMs, onMoment }: CallLanesProps) {
  const t = useTranslations("calls");
  const format = useFormat();
  const span = spanOf(call, sentences);
  const marks = (call.signals ?? []).filter(
    ({ kind, atMs }) => atMs !== null && (kind === "tracker" || kind === "next_step"),
  );
  const place = (ms: number) => `${(100 * Math.min(ms, span)) / span}%`;
  return (
    <section
      aria-label={t("lanes")}
      className="sticky top-0 z-10 max-h-48 shrink-0 overflow-y-auto border-line border-b bg-canvas py-2"
    >
      <div className="relative grid grid-cols-[128px_minmax(0,1fr)_52px] items-center gap-x-2 gap-y-1 px-4 text-xs max-md:grid-cols-[88px_minmax(0,1fr)_44px] max-md:px-3">
        {atMs !== null && (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 right-19 left-38 max-md:right-16 max-md:left-27"
          >
            <span className="absolute inset-y-0 w-0.5 bg-accent" style={{ left: place(atMs) }} />
          </span>
        )}
        {lanes.map((lane) => (
          <LaneRow
            key={lane.id}
            name={lane.name ?? t("unknownVoice")}
            isUnknown={!lane.name}
            end={format.percent(lane.share)}
          >
            {lane.spans.map(({ startMs, endMs }) => (
              <span
                key={startMs}
                className={`absolute inset-y-0.5 min-w-0.5 rounded-xs ${sideStyle[lane.side]}`}
                style={{ left: place(startMs), width: `${(100 * Math.max(0, endMs - startMs)) / span}%` }}
              />
            ))}
          </LaneRow>
        ))}
        {topics.length > 0 && (
          <LaneRow name={t("topics")} end="">
            {topics.map(({ name, startMs, endMs }) => (
              <button
                key={startMs}
                type="button"
                title={`${name}, ${formatClock(startMs / 1000)}`}
                onClick={() => onMoment(startMs)}
                className="absolute inset-y-0 truncate border-line-strong border-l px-1 text-left text-text-2 hover:bg-hover"
                style={{ left: place(startMs), width: `${(100 * (endMs - startMs)) / span}%` }}
              >
                {name}
              </button>
            ))}
          </LaneRow>
        )}
        {marks.length > 0 && (
          <LaneRow name={t("marks")} end="">
            {marks.map((mark) => (
              <button
                key={`${mark.kind}${mark.key}${mark.atMs}`}
                type="button"
                title={`${mark.label}, ${formatClock((mark.atMs ?? 0) / 1000)}`}
                aria-label={`${mark.label}, ${formatClock((mark.atMs ?? 0) / 1000)}`}
                onClick={() => onMoment(mark.atMs ?? 0)}
                className={`absolute inset-y-0 flex w-6 -translate-x-1/2 items-center justify-center rounded-sm hover:bg-hover ${mark.kind === "tracker" ? "text-accent" : "font-semibold text-warn"}`}
                style={{ left: place(mark.atMs ?? 0) }}
              >
                {mark.kind === "tracker" ? <span className="size-2 rotate-45 bg-current" /> : "!"}
              </button>
            ))}
          </LaneRow>
        )}
      </div>
      {atMs !== null && (
        <p className="sr-only" aria-live="polite">
          {t("moment", { time: formatClock(atMs / 1000) })}
        </p>
      )}
    </section>
  );
}

function LaneRow({
  name,
  end,
  isUnknown = false,
  children,
}: {
  name: string;
  end: string;
  isUnknown?: boolean;
  children: React.ReactNode;
}) {
  return (
    <>
      <span className={`truncate ${isUnknown ? "text-text-3" : "text-text"}`}>{name}</span>
      <span className="relative h-6">{children}</span>
      <span className="text-right text-text-2">{end}</span>
    </>
  );
}
