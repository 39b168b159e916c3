"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, type ReactNode, type Ref, useEffect, useRef } from "react";
import type { CallView } from "@/lib/calls/schema";
import { formatClock } from "@/lib/i18n/format";
import { splitMatches } from "./matches";
import type { Sentence, Turn } from "./turns";

type CallTranscriptProps = {
  call: CallView;
  turns: readonly Turn[];
  /** The moment in the address, in ms; its sentence is marked and brought into view. */
  atMs: number | null;
  onMoment: (ms: number) => void;
  /** Words to mark wherever they stand. */
  find: string;
};

/** The words of a call, by voice. Each sentence is a moment one can point at. */
export function CallTranscript({ call, turns, atMs, onMoment, find }: CallTranscriptProps) {
  const current = useRef<HTMLAnchorElement>(null);
  const marked = atMs === null ? null : momentOf(turns, atMs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment is brought into view
  useEffect(() => {
    // Newer browsers answer a promise, which an effect may not return.
    current.current?.scrollIntoView({ block: "center" });
  }, [marked]);
  return (
    <div lang={call.language ?? undefined} className="flex flex-col gap-1 py-4">
      {turns.map((turn) => (
        <div
          key={turn.id}
          className="grid grid-cols-[56px_minmax(0,68ch)] gap-x-3 px-4 [content-visibility:auto] [contain-intrinsic-size:auto_72px] max-md:grid-cols-[44px_minmax(0,1fr)] max-md:px-3"
        >
          <MomentLink ms={turn.startMs} onMoment={onMoment}>
            {formatClock(turn.startMs / 1000)}
          </MomentLink>
          <div className="pb-2">
            <Voice call={call} speakerId={turn.speakerId} />
            <p className="text-base">
              {turn.sentences.map((sentence, index) => (
                <Words
                  // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may start together, and none ever moves
                  key={`${sentence.startMs}-${index}`}
                  ref={sentence.startMs === marked ? current : undefined}
                  sentence={sentence}
                  isMarked={sentence.startMs === marked}
                  find={find}
                  onMoment={onMoment}
                />
              ))}
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}

/** The last sentence that has begun by then, or the first one. */
function momentOf(turns: readonly Turn[], atMs: number): number | null {
  const starts = turns.flatMap(({ sentences }) => sentences.map(({ startMs }) => startMs));
  return starts.findLast((start) => start <= atMs + 500) ?? starts[0] ?? null;
}

function Voice({ call, speakerId }: { call: CallView; speakerId: string | null }) {
  const t = useTranslations("calls");
  const party = call.parties.find((one) => one.speakerId !== null && one.speakerId === speakerId);
  const name = party?.name ?? party?.email ?? party?.phone;
  if (!name) return <p className="text-text-3 italic">{t("unknownVoice")}</p>;
  return (
    <p>
      <span className="font-semibold">{name}</span>{" "}
      <span className="text-text-3">{t(`side.${party?.side ?? "unknown"}`)}</span>
    </p>
  );
}

type WordsProps = {
  sentence: Sentence;
  isMarked: boolean;
  find: string;
  onMoment: (ms: number) => void;
  ref: Ref<HTMLAnchorElement> | undefined;
};

/** One sentence; pressing it makes it the moment. The turn's own time is the stop for the keyboard. */
function Words({ sentence, isMarked, find, onMoment, ref }: WordsProps) {
  return (
    <>
      <a
        ref={ref}
        href={momentHref(sentence.startMs)}
        tabIndex={-1}
        draggable={false}
        title={formatClock(sentence.startMs / 1000)}
        aria-current={isMarked || undefined}
        onClick={(event) => choose(event, sentence.startMs, onMoment)}
        className={`box-decoration-clone rounded-sm hover:bg-hover ${isMarked ? "bg-selected py-0.5" : ""}`}
      >
        {splitMatches(sentence.text, find).map(({ text, isMatch }, index) =>
          isMatch ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
            <mark key={index} className="bg-warn-bg text-text">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </a>{" "}
    </>
  );
}

type MomentLinkProps = { ms: number; onMoment: (ms: number) => void; children: ReactNode };

function MomentLink({ ms, onMoment, children }: MomentLinkProps) {
  return (
    <a
      href={momentHref(ms)}
      onClick={(event) => choose(event, ms, onMoment)}
      className="h-6 self-start justify-self-end rounded-sm px-1 text-right text-text-3 text-xs leading-6 hover:text-accent"
    >
      {children}
    </a>
  );
}

function momentHref(ms: number): string {
  return `?t=${Math.floor(ms / 1000)}`;
}

/** A plain press moves within the page; with a modifier it is an ordinary link. Selecting text is no press. */
function choose(event: MouseEvent, ms: number, onMoment: (ms: number) => void) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  if (!window.getSelection()?.isCollapsed) return;
  onMoment(ms);
}
