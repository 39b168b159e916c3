"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { MadeLink } from "@/lib/auth/schema";
import { useFormat } from "@/lib/i18n/use-format";

type State = "copy" | "copied" | "copyFailed";

/** A link that is shown once: whole, to select, and with a button that takes it along. */
export function ShownLink({ link }: { link: MadeLink }) {
  const t = useTranslations("settings.link");
  const format = useFormat();
  const [state, setState] = useState<State>("copy");
  const address = `${location.origin}${link.path}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setState("copied"),
      () => setState("copyFailed"),
    );
  return (
    <div className="flex flex-col gap-3">
      <TextField label={t("label")} value={address} isReadOnly onFocus={({ target }) => selectAll(target)} />
      <p className="text-text-2">{t("note", { date: format.instant(link.expiresAt) })}</p>
      <div>
        <Button variant="primary" icon={state === "copied" ? Check : Copy} onPress={copy} autoFocus>
          {t(state)}
        </Button>
        <span role="status" className="sr-only">
          {state === "copy" ? "" : t(state)}
        </span>
      </div>
    </div>
  );
}

function selectAll(target: EventTarget) {
  if (target instanceof HTMLInputElement) target.select();
}
