"use client";

import { useTranslations } from "next-intl";
import type { ConnectionView } from "@/lib/connections/schema";
import { countRecords } from "./explanation";
import { useClock } from "./use-clock";

/** Who connected it and when, how much of it is here, how much of the day's requests is used. */
export function AboutLine({ connection }: { connection: ConnectionView }) {
  const t = useTranslations("connections.about");
  const { date } = useClock();
  const { connectedBy, createdAt, streams, budget, sourceReason } = connection;
  const on = date(createdAt);
  const parts = [
    connectedBy ? t("by", { name: connectedBy, date: on }) : t("since", { date: on }),
    streams.length > 0 && t("records", { count: countRecords(streams) }),
    budget && budget.usedToday > 0 && requests(budget, t),
    isGuess(sourceReason) && t(`reason.${sourceReason}`),
  ];
  return <p className="text-text-3">{parts.filter(Boolean).join(" · ")}</p>;
}

function requests(
  { usedToday, perDay }: NonNullable<ConnectionView["budget"]>,
  t: ReturnType<typeof useTranslations<"connections.about">>,
): string {
  return perDay === null ? t("requestsOpen", { used: usedToday }) : t("requests", { used: usedToday, all: perDay });
}

/** An address says plainly what it is; everything else is worth saying how it was recognised. */
function isGuess(reason: string | null): reason is "app" | "actions" | "admin" {
  return reason === "app" || reason === "actions" || reason === "admin";
}
