"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/class-names";
import { Stamp } from "@/components/ui/stamp";
import type { ConnectionView, Stream } from "@/lib/connections/schema";
import { useFormat } from "@/lib/i18n/use-format";
import { nameOf, useStreamName } from "./names";
import { type Clock, useClock } from "./use-clock";

const stateStyle: Partial<Record<Stream["state"], string>> = {
  late: "font-medium text-warn",
  failing: "font-medium text-warn",
  not_permitted: "font-medium text-warn",
  stalled: "font-medium text-danger",
};

/** Every stream of a connection: how much it brought, how old it is, when it is read next. */
export function StreamTable({ connection }: { connection: ConnectionView }) {
  const t = useTranslations("connections.streams");
  const { streams } = connection;
  if (streams.length === 0) return connection.source && <p className="text-text-2">{t("none")}</p>;
  return (
    <table className="w-full border-collapse text-left max-md:block">
      <caption className="sr-only">{t("label", { name: nameOf(connection) })}</caption>
      <thead className="max-md:sr-only">
        <tr className="h-8 border-line border-b text-text-3 text-xs">
          <Head>{t("stream")}</Head>
          <Head isNumber>{t("rows")}</Head>
          <Head>{t("state")}</Head>
          <Head>{t("lastGood")}</Head>
          <Head>{t("next")}</Head>
          <Head isNumber>{t("rejected")}</Head>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {streams.map((stream) => (
          <StreamRow key={stream.id} stream={stream} />
        ))}
      </tbody>
    </table>
  );
}

function StreamRow({ stream }: { stream: Stream }) {
  const t = useTranslations("connections");
  const streamName = useStreamName();
  const format = useFormat();
  const clock = useClock();
  const { state, mode, records, waiting, rejected, lastGoodAt, since } = stream;
  return (
    <tr className="h-9 border-line border-b last:border-0 max-md:flex max-md:h-auto max-md:min-h-15 max-md:flex-wrap max-md:items-baseline max-md:gap-x-3 max-md:py-2">
      <th scope="row" className="pr-4 font-medium max-md:flex-1">
        {streamName(stream.name)}
        {since && (
          <span className="ml-2 font-normal text-text-3 text-xs">
            {t("streams.since", { date: format.date(since) })}
          </span>
        )}
      </th>
      <Cell isNumber>
        <span key={records} className={lastGoodAt ? undefined : "changed"}>
          {format.number(records)}
        </span>
        {waiting > 0 && <span className="ml-2 text-text-3">{t("streams.waiting", { count: waiting })}</span>}
      </Cell>
      <Cell className="max-md:order-last max-md:basis-full">
        <span className={stateStyle[state] ?? "text-text-2"}>{t(`streamState.${state}`)}</span>
        <StreamError stream={stream} />
        {lastGoodAt && (
          <span className="ml-2 md:hidden">
            <Stamp at={lastGoodAt} />
          </span>
        )}
      </Cell>
      <Cell className="max-md:hidden">
        <Stamp at={lastGoodAt} isLate={state === "late" || state === "stalled"} />
      </Cell>
      <Cell className="text-text-3 max-md:hidden">{nextOf(stream, clock, t("streams.soon"))}</Cell>
      <Cell isNumber className={rejected > 0 ? "text-warn" : "text-text-3 max-md:hidden"}>
        {rejected > 0 ? t("streams.rejectedCount", { count: rejected }) : mode === "list" ? format.number(0) : null}
      </Cell>
    </tr>
  );
}

/** Why it fails, in the words kept of the last attempt. */
function StreamError({ stream: { state, error } }: { stream: Stream }) {
  const errors = useTranslations("errors");
  if (!error || (state !== "failing" && state !== "late" && state !== "stalled")) return null;
  return (
    <span className="ml-2 text-text-2">
      {error.message || (errors.has(error.code as never) ? errors(error.code as never) : error.code)}
    </span>
  );
}

function nextOf({ state, dueAt }: Stream, { when, isPast }: Clock, soon: string): string {
  if (state === "not_permitted") return "";
  return state === "reading" || isPast(dueAt) ? soon : when(dueAt);
}

function Head({ children, isNumber }: { children: ReactNode; isNumber?: boolean }) {
  return (
    <th scope="col" className={cx("pr-4 font-medium last:pr-0", isNumber && "text-right")}>
      {children}
    </th>
  );
}

function Cell({ children, isNumber, className }: { children: ReactNode; isNumber?: boolean; className?: string }) {
  return <td className={cx("pr-4 last:pr-0 max-md:pr-0", isNumber && "text-right", className)}>{children}</td>;
}
