"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { SearchField } from "@/components/ui/search-field";
import { useShortcut } from "@/components/ui/shortcuts";
import { Toolbar } from "@/components/ui/toolbar";
import { hasMatch } from "./matches";
import type { Sentence } from "./turns";

/** Words looked for in a transcript, the sentences that have them, and which one one stands at. */
export function useFind(sentences: readonly Sentence[], goTo: (ms: number) => void) {
  const [text, setText] = useState("");
  const [index, setIndex] = useState(-1);
  const hits = useMemo(
    () => (text.trim() ? sentences.filter((sentence) => hasMatch(sentence.text, text)) : []),
    [sentences, text],
  );
  const step = (by: 1 | -1) => {
    if (hits.length === 0) return;
    const next = (index + by + hits.length) % hits.length;
    setIndex(next);
    const hit = hits[next];
    if (hit) goTo(hit.startMs);
  };
  return {
    text,
    setText: (next: string) => {
      setText(next);
      setIndex(-1);
    },
    count: hits.length,
    position: index + 1,
    next: () => step(1),
    previous: () => step(-1),
  };
}

export function FindBar({ find }: { find: ReturnType<typeof useFind> }) {
  const t = useTranslations("calls");
  const input = useRef<HTMLInputElement>(null);
  useShortcut("/", () => input.current?.focus(), { label: t("find") });
  useShortcut("n", find.next, { label: t("nextHit") });
  useShortcut("p", find.previous, { label: t("previousHit") });
  return (
    <Toolbar label={t("find")}>
      <div className="w-64 max-md:w-44">
        <SearchField
          label={t("find")}
          value={find.text}
          onChange={find.setText}
          onSubmit={find.next}
          inputRef={input}
        />
      </div>
      {find.text && (
        <>
          <span className="whitespace-nowrap text-text-2" aria-live="polite">
            {find.position > 0
              ? t("hitOf", { position: find.position, count: find.count })
              : t("hits", { count: find.count })}
          </span>
          <IconButton label={t("previousHit")} icon={ChevronUp} size="sm" onPress={find.previous} />
          <IconButton label={t("nextHit")} icon={ChevronDown} size="sm" onPress={find.next} />
        </>
      )}
    </Toolbar>
  );
}
