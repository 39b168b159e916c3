"use client";

import { Mail, MessageCircle, Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { useShortcut } from "@/components/ui/shortcuts";
import { Tooltip } from "@/components/ui/tooltip";
import { phoneHref, whatsappHref } from "@/lib/i18n/format";
import type { PersonView } from "@/lib/people/schema";

/** Call, WhatsApp, e-mail: each opens what the reader's machine uses for it; "do not call" switches the first two off. */
export function PersonVerbs({ person, size = "md" }: { person: PersonView; size?: "sm" | "md" }) {
  const t = useTranslations("people");
  const phone = person.phones.find(({ e164, optedOut }) => e164 && !optedOut)?.e164 ?? person.phones[0]?.e164 ?? null;
  const email = person.emails.find(({ optedOut }) => !optedOut)?.value ?? null;
  const off = person.doNotCall ? t("doNotCall") : phone ? null : t("noPhone");
  const whatsapp = phone && whatsappHref(phone);
  useShortcut("w", () => whatsapp && !off && window.open(whatsapp, "_blank", "noopener"), { label: t("whatsapp") });
  return (
    <>
      <Verb label={t("call")} icon={Phone} href={phone && phoneHref(phone)} off={off} size={size} isPrimary />
      <Verb label={t("whatsapp")} icon={MessageCircle} href={whatsapp} off={off} size={size} isExternal />
      <Verb
        label={t("email")}
        icon={Mail}
        href={email && `mailto:${encodeURI(email)}`}
        off={email ? null : t(person.emails.length > 0 ? "emailOptOut" : "noEmail")}
        size={size}
      />
    </>
  );
}

type VerbProps = {
  label: string;
  icon: typeof Phone;
  href: string | null;
  off: string | null;
  size: "sm" | "md";
  isPrimary?: boolean;
  isExternal?: boolean;
};

function Verb({ label, icon, href, off, size, isPrimary = false, isExternal = false }: VerbProps) {
  if (off || !href) {
    return (
      <Tooltip text={off ?? label}>
        <Button icon={icon} size={size} isDisabled aria-label={off ? `${label}: ${off}` : label}>
          {label}
        </Button>
      </Tooltip>
    );
  }
  if (isExternal) {
    return (
      <LinkButton href={href} size={size} isExternal>
        {label}
      </LinkButton>
    );
  }
  return (
    <LinkButton href={href} icon={icon} size={size} variant={isPrimary ? "primary" : "secondary"}>
      {label}
    </LinkButton>
  );
}
