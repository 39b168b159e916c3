"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Page } from "@/components/layout/page";
import { BackLink } from "@/components/lists/back-link";
import { FreshnessLine } from "@/components/lists/freshness-line";
import { FreshnessNotice } from "@/components/lists/freshness-notice";
import { ListError } from "@/components/lists/list-error";
import { LinkButton } from "@/components/ui/link-button";
import { Tabs } from "@/components/ui/tabs";
import { callQuery, transcriptQuery } from "@/lib/calls/queries";
import type { CallView } from "@/lib/calls/schema";
import { formatLength } from "@/lib/i18n/format";
import { useFormat } from "@/lib/i18n/use-format";
import { CallLanes } from "./call-lanes";
import { CallPeople } from "./call-people";
import { CallSummary } from "./call-summary";
import { CallTranscript } from "./call-transcript";
import { FindBar, useFind } from "./find-bar";
import { useLanguageName } from "./language-name";
import { type Sentence, toLanes, toTopics, toTurns } from "./turns";

const none: Sentence[] = [];

/** One call: who spoke when, the words, what the source found, and the person beside it. */
export function CallPage({ callId }: { callId: string }) {
  const t = useTranslations("calls");
  const query = useQuery(callQuery(callId));
  const call = query.data;
  if (!call) {
    return (
      <Page title={t("calls")} mark={<BackLink href="/calls" label={t("calls")} />}>
        <ListError query={query} />
      </Page>
    );
  }
  return (
    <Page
      title={call.title ?? t("untitled")}
      mark={<BackLink href="/calls" label={t("calls")} />}
      note={<CallNote call={call} />}
      actions={
        <>
          <FreshnessLine freshness={call.freshness} />
          {call.url && (
            <LinkButton href={call.url} isExternal>
              {t("openInGong")}
            </LinkButton>
          )}
        </>
      }
    >
      <FreshnessNotice freshness={call.freshness} />
      <ListError query={query} />
      <CallBody call={call} />
    </Page>
  );
}

function CallNote({ call }: { call: CallView }) {
  const t = useTranslations("calls");
  const format = useFormat();
  const languages = useLanguageName();
  const parts = [
    format.instant(call.startedAt),
    formatLength(call.durationSec),
    call.language && languages(call.language),
    call.private && t("private"),
  ];
  return <span title={format.exact(call.startedAt)}>{parts.filter(Boolean).join(" · ")}</span>;
}

function CallBody({ call }: { call: CallView }) {
  const t = useTranslations("calls");
  const transcript = useQuery(transcriptQuery(call.id));
  const sentences = transcript.data?.items ?? none;
  const turns = useMemo(() => toTurns(sentences), [sentences]);
  const lanes = useMemo(() => toLanes(call, turns), [call, turns]);
  const topics = useMemo(() => toTopics(sentences), [sentences]);
  const [atMs, goTo] = useMoment();
  const find = useFind(sentences, goTo);
  const side = (
    <Tabs
      label={t("beside")}
      tabs={[
        { id: "person", label: t("person"), content: <CallPeople call={call} /> },
        { id: "summary", label: t("summary"), content: <CallSummary call={call} onMoment={goTo} /> },
      ]}
    />
  );
  return (
    <div className="flex min-h-0 flex-1 max-lg:flex-col max-lg:overflow-y-auto">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col max-lg:flex-none">
        {sentences.length > 0 && (
          <>
            <CallLanes {...{ call, sentences, lanes, topics, atMs }} onMoment={goTo} />
            <FindBar find={find} />
          </>
        )}
        <div className="min-h-0 flex-1 overflow-y-auto max-lg:flex-none max-lg:overflow-visible">
          <ListError query={transcript} />
          {sentences.length > 0 ? (
            <CallTranscript call={call} turns={turns} atMs={atMs} onMoment={goTo} find={find.text} />
          ) : (
            transcript.data && <NoTranscript call={call} />
          )}
        </div>
      </div>
      <aside
        aria-label={t("beside")}
        className="w-95 shrink-0 overflow-y-auto border-line border-l bg-canvas p-4 max-lg:w-auto max-lg:border-t max-lg:border-l-0 max-md:px-3"
      >
        {side}
      </aside>
    </div>
  );
}

function NoTranscript({ call }: { call: CallView }) {
  const t = useTranslations("calls");
  const format = useFormat();
  const again = call.transcriptDueAt && t("askedAgain", { time: format.instant(call.transcriptDueAt) });
  return <p className="px-4 py-8 text-base text-text-2">{[t("notGiven"), again].filter(Boolean).join(" ")}</p>;
}

/** The moment in the address, `?t=` in seconds; choosing another one replaces it. */
function useMoment(): [number | null, (ms: number) => void] {
  const params = useSearchParams();
  const seconds = Number(params.get("t") ?? Number.NaN);
  const goTo = (ms: number) => {
    const query = new URLSearchParams(params);
    query.set("t", String(Math.round(ms / 100) / 10));
    window.history.replaceState(null, "", `?${query}`);
  };
  return [Number.isFinite(seconds) ? seconds * 1000 : null, goTo];
}
