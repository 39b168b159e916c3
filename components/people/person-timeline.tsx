"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { FreshnessNotice } from "@/components/lists/freshness-notice";
import { ListError } from "@/components/lists/list-error";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { useFormat } from "@/lib/i18n/use-format";
import { timelineQuery } from "@/lib/people/queries";
import { type Block, toDays } from "./timeline-blocks";
import { TimelineChat } from "./timeline-chat";
import { TimelineEvent } from "./timeline-event";
import { Threads, threadStarts } from "./timeline-threads";

/** What happened, newest first, on one axis: three threads, solid where their source has something to say. */
export function PersonTimeline({ personId }: { personId: string }) {
  const t = useTranslations("people");
  const format = useFormat();
  const timeline = useInfiniteQuery(timelineQuery(personId));
  const entries = useMemo(() => timeline.data?.pages.flatMap((page) => page.items) ?? [], [timeline.data]);
  const days = toDays(entries, format.day);
  const starts = threadStarts(days.flatMap(({ blocks }) => blocks));

  if (timeline.isPending) return <TimelineSkeleton />;
  return (
    <section aria-label={t("timeline")} className="relative flex flex-col">
      <h2 className="sr-only">{t("timeline")}</h2>
      <FreshnessNotice freshness={timeline.data?.pages[0]?.freshness ?? []} />
      <ListError query={timeline} />
      {timeline.data && days.length === 0 && <p className="px-4 py-6 text-text-2">{t("nothingHappened")}</p>}
      {days.map(({ day, blocks }) => (
        <div key={day}>
          <h3 className="sticky top-0 z-10 bg-surface py-1.5 pl-14 font-medium text-text-2 text-xs first-letter:uppercase">
            {blocks[0] && <Threads at={blocks[0].at} starts={starts} />}
            {day}
          </h3>
          {blocks.map((block) => (
            <TimelineRow key={block.id} block={block} starts={starts} />
          ))}
        </div>
      ))}
      {timeline.hasNextPage && (
        <div className="py-2 pl-14">
          <Button isPending={timeline.isFetchingNextPage} onPress={() => void timeline.fetchNextPage()}>
            {t("older")}
          </Button>
        </div>
      )}
    </section>
  );
}

function TimelineRow({ block, starts }: { block: Block; starts: ReturnType<typeof threadStarts> }) {
  const format = useFormat();
  return (
    <div className="relative grid grid-cols-[44px_minmax(0,1fr)] gap-x-2 pr-4 pb-4 pl-14 max-md:pr-3">
      <Threads at={block.at} starts={starts} here={block.source} />
      <time dateTime={block.at} title={format.exact(block.at)} className="text-text-3 text-xs leading-5">
        {format.time(block.at)}
      </time>
      <div className="min-w-0 max-w-[640px]">
        {block.kind === "chat" ? <TimelineChat lines={block.lines} /> : <TimelineEvent entry={block.entry} />}
      </div>
    </div>
  );
}

function TimelineSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-5 p-4">
      {["w-3/4", "w-1/2", "w-2/3", "w-2/5", "w-3/5"].map((width) => (
        <div key={width} className="flex gap-4">
          <Skeleton className="h-3 w-10" />
          <Skeleton className={`h-3 ${width}`} />
        </div>
      ))}
    </div>
  );
}
