"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useKeptText } from "@/components/auth/use-kept-text";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { isDomainOf, toDomain } from "@/lib/connections/format";
import type { Connect, OfferedApp } from "./use-connect";

type OtherAppProps = { knownDomains: string[]; connect: Connect; espocrm: OfferedApp | null; className: string };

/** Any address. One nobody knows is asked about first: Membrane would begin to build a connector for it. */
export function OtherApp({ knownDomains, connect, espocrm, className }: OtherAppProps) {
  const t = useTranslations("connections.other");
  const [address, setAddress] = useKeptText("connection-address");
  const [doubt, setDoubt] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const change = (text: string) => {
    setAddress(text);
    setError(null);
    setDoubt(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const domain = toDomain(address);
    if (!domain) return setError(t("noDomain"));
    if (espocrm && !isDomainOf(domain, knownDomains)) return setDoubt(domain);
    connect.start({ appUrl: address.trim(), onDone: () => change("") });
  };
  return (
    <li className={`rounded-md border border-line p-4 ${className}`}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-3">
        <h3 className="font-semibold text-base">{t("title")}</h3>
        <div className="flex flex-wrap items-start gap-x-2">
          <div className="min-w-52 max-w-100 flex-1">
            <TextField
              label={t("label")}
              error={error}
              name="address"
              inputMode="url"
              autoComplete="off"
              spellCheck="false"
              placeholder={t("placeholder")}
              value={address}
              onChange={change}
            />
          </div>
          {doubt === null && (
            // Beside the control, below its label.
            <div className="pt-5">
              <Button type="submit" isPending={connect.pendingUrl === address.trim() && address !== ""}>
                {t("submit")}
              </Button>
            </div>
          )}
        </div>
        <p className="text-text-3 text-xs">{t("hint")}</p>
      </form>
      {doubt !== null && espocrm && (
        <fieldset className="mt-4 border-line border-t pt-4">
          <legend className="sr-only">{t("question", { domain: doubt })}</legend>
          <p aria-hidden className="font-medium text-base">
            {t("question", { domain: doubt })}
          </p>
          <p className="mt-1 max-w-[76ch] text-text-2">{t("questionHint")}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button
              variant="primary"
              autoFocus
              isPending={connect.pendingUrl === espocrm.appUrl}
              onPress={() =>
                connect.start({ appUrl: espocrm.appUrl, instance: address.trim(), onDone: () => change("") })
              }
            >
              {t("yes")}
            </Button>
            <Button
              isPending={connect.pendingUrl === address.trim()}
              onPress={() => connect.start({ appUrl: address.trim(), onDone: () => change("") })}
            >
              {t("no")}
            </Button>
          </div>
        </fieldset>
      )}
    </li>
  );
}
