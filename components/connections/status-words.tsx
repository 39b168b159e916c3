"use client";

import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/class-names";
import type { ConnectionStatus, ConnectionView, Stream } from "@/lib/connections/schema";
import { type Clock, useClock } from "./use-clock";

type Tone = "quiet" | "warn" | "danger";

const tones: Record<ConnectionStatus, Tone> = {
  working: "quiet",
  preparing: "quiet",
  paused: "quiet",
  not_connected: "quiet",
  your_turn: "warn",
  late: "warn",
  unknown: "warn",
  stalled: "danger",
  signed_out: "danger",
  setup_error: "danger",
};
const toneStyle: Record<Tone, string> = {
  quiet: "text-text-2",
  warn: "font-medium text-warn",
  danger: "font-medium text-danger",
};

/** How a connection stands, in a few words. Only what needs a person is coloured. */
export function StatusWords({ connection }: { connection: ConnectionView }) {
  const t = useTranslations("connections.status");
  return (
    <>
      <span className={cx("whitespace-nowrap", toneStyle[tones[connection.status]])}>
        {wordsFor(connection, t, useClock())}
      </span>
      {/* Told when it changes; the words above change with every minute. */}
      <span role="status" className="sr-only">
        {t(connection.status)}
      </span>
    </>
  );
}

function wordsFor(
  { status, streams }: ConnectionView,
  t: ReturnType<typeof useTranslations<"connections.status">>,
  { age, lasting }: Clock,
): string {
  const worst = worstStream(streams);
  switch (status) {
    case "working": {
      if (streams.some(({ mode, firstFilled, state }) => mode === "list" && !firstFilled && state !== "not_permitted"))
        return t("reading");
      const asOf = oldestGood(streams);
      return asOf ? t("workingSince", { age: age(asOf) }) : t("working");
    }
    case "late":
      return worst?.lastGoodAt ? t("lateSince", { age: lasting(worst.lastGoodAt) }) : t("late");
    case "stalled":
      return worst?.lastGoodAt ? t("stalledSince", { age: lasting(worst.lastGoodAt) }) : t("stalled");
    default:
      return t(status);
  }
}

const badness: Stream["state"][] = ["stalled", "failing", "late"];

/** The stream that makes a connection late: of the worst state, read the longest ago. */
export function worstStream(streams: Stream[]): Stream | undefined {
  const state = badness.find((bad) => streams.some((stream) => stream.state === bad));
  const bad = streams.filter((stream) => stream.state === state);
  return bad.sort((one, other) => (one.lastGoodAt ?? "").localeCompare(other.lastGoodAt ?? ""))[0];
}

/** Colleagues and sites change slowly and are read hourly: the age of the rest is what people want to know. */
function oldestGood(streams: Stream[]): string | null {
  const shown = streams.filter(({ mode, kind, state }) => {
    return mode === "list" && state !== "not_permitted" && kind !== "user" && kind !== "site" && kind !== "account";
  });
  return shown.flatMap(({ lastGoodAt }) => lastGoodAt ?? []).sort()[0] ?? null;
}
