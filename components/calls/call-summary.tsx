"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CallView } from "@/lib/calls/schema";
import { formatClock } from "@/lib/i18n/format";
import { useFormat } from "@/lib/i18n/use-format";

type CallSummaryProps = { call: CallView; onMoment: (ms: number) => void };
type Signal = NonNullable<CallView["signals"]>[number];

/** What the source found in the call. What it has not given yet is said so, never shown as nothing. */
export function CallSummary({ call, onMoment }: CallSummaryProps) {
  const t = useTranslations("calls");
  const format = useFormat();
  if (call.signals === null) {
    const again = call.detailsDueAt && t("askedAgain", { time: format.instant(call.detailsDueAt) });
    return <p className="text-text-2">{[t("detailsNotGiven"), again].filter(Boolean).join(" ")}</p>;
  }
  const of = (kind: Signal["kind"]) => (call.signals ?? []).filter((signal) => signal.kind === kind);
  const trackers = Map.groupBy(of("tracker"), ({ label }) => label);
  return (
    <div className="flex flex-col gap-5">
      {call.brief && <p className="text-base">{call.brief}</p>}
      <Part title={t("nextSteps")} isEmpty={of("next_step").length === 0}>
        <Points signals={of("next_step")} onMoment={onMoment} />
      </Part>
      <Part title={t("keyPoints")} isEmpty={of("key_point").length === 0}>
        <Points signals={of("key_point")} onMoment={onMoment} />
      </Part>
      <Part title={t("trackers")} isEmpty={trackers.size === 0}>
        {[...trackers].map(([label, hits]) => (
          <li key={label} className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{label}</span>
            {hits.map((hit, index) =>
              hit.atMs === null ? (
                <span key={hit.key}>{t("times", { count: hit.count ?? 1 })}</span>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: hits of one tracker never move
                <Moment key={index} ms={hit.atMs} onMoment={onMoment} />
              ),
            )}
          </li>
        ))}
      </Part>
      <Part title={t("outline")} isEmpty={of("outline").length === 0}>
        <Points signals={of("outline").filter(({ text }) => text)} onMoment={onMoment} />
      </Part>
      <p className="text-text-2">
        {call.companyQuestions !== null &&
          t("questions", { ours: call.companyQuestions, theirs: call.customerQuestions ?? 0 })}
      </p>
    </div>
  );
}

function Part({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  if (isEmpty) return null;
  return (
    <section>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <ul className="flex flex-col gap-1.5">{children}</ul>
    </section>
  );
}

function Points({ signals, onMoment }: { signals: Signal[]; onMoment: (ms: number) => void }) {
  return signals.map((signal) => (
    <li key={signal.key} className="flex items-start justify-between gap-2">
      <span>{signal.text}</span>
      {signal.atMs !== null && <Moment ms={signal.atMs} onMoment={onMoment} />}
    </li>
  ));
}

function Moment({ ms, onMoment }: { ms: number; onMoment: (ms: number) => void }) {
  return (
    <button
      type="button"
      onClick={() => onMoment(ms)}
      className="min-h-6 shrink-0 rounded-sm px-1 text-accent text-xs hover:bg-hover"
    >
      {formatClock(ms / 1000)}
    </button>
  );
}
