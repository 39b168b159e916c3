"use client";

import { Check, Copy, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "./icon-button";

type State = "copy" | "copied" | "copyFailed";
const icons = { copy: Copy, copied: Check, copyFailed: X };

/** Copies a text and says for a moment whether it worked. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations("ui");
  const [state, setState] = useState<State>("copy");
  const show = (next: State) => {
    setState(next);
    setTimeout(() => setState("copy"), 1600);
  };
  return (
    <>
      <IconButton
        label={t(state)}
        icon={icons[state]}
        onPress={() =>
          navigator.clipboard.writeText(text).then(
            () => show("copied"),
            () => show("copyFailed"),
          )
        }
      />
      <span role="status" className="sr-only">
        {state === "copy" ? "" : t(state)}
      </span>
    </>
  );
}
