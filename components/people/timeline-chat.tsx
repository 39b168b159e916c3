"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { MessageEntry } from "./timeline-blocks";

/** The lines of one conversation on one day. What the bot asked folds away; what people said is larger than data. */
export function TimelineChat({ lines }: { lines: MessageEntry[] }) {
  const t = useTranslations("people");
  const [showsBot, setShowsBot] = useState(false);
  const asked = lines.filter(({ side }) => side === "bot").length;
  const shown = showsBot ? lines : lines.filter(({ side }) => side !== "bot");
  const [first] = lines;
  return (
    <>
      <p className="text-text-3">
        {first && t(`channel.${channelOf(first.channel)}`)}
        {asked > 0 && (
          <>
            {" · "}
            {t("botSaid", { count: asked })}{" "}
            <Button
              className="rounded-sm text-accent underline underline-offset-2"
              aria-expanded={showsBot}
              onPress={() => setShowsBot(!showsBot)}
            >
              {t(showsBot ? "hide" : "show")}
            </Button>
          </>
        )}
      </p>
      {shown.map((line) => (
        <ChatLine key={line.id} line={line} />
      ))}
    </>
  );
}

const channels = ["web", "whatsapp", "facebook"] as const;

function channelOf(channel: string) {
  return channels.find((one) => one === channel) ?? "other";
}

function ChatLine({ line }: { line: MessageEntry }) {
  const t = useTranslations("people");
  const name = line.senderName ?? t(`side.${line.side}`);
  return (
    <p className={line.side === "agent" ? "mt-1 border-line-strong border-l-2 pl-3" : "mt-1"}>
      {line.side !== "visitor" && <span className="mr-2 font-medium text-text-2">{name}</span>}
      <span
        lang={line.language ?? undefined}
        dir="auto"
        className={`whitespace-pre-line break-words ${line.side === "bot" ? "text-text-2" : "text-base"}`}
      >
        {line.text}
      </span>
    </p>
  );
}
