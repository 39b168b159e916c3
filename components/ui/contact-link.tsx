"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { phoneHref, whatsappHref } from "@/lib/i18n/format";

type ContactProps = {
  /** The number or address as it is stored; phones in international form. */
  value: string;
  /** What to show instead, such as a number in groups. */
  children?: ReactNode;
  /** Why it must not be used ("Do not call"): the link is off and the reason stands beside it. */
  offReason?: string | null;
};

export function PhoneLink({ value, children = value, offReason }: ContactProps) {
  const t = useTranslations("ui");
  return (
    <ContactLink href={phoneHref(value)} label={t("call", { phone: value })} offReason={offReason}>
      {children}
    </ContactLink>
  );
}

export function EmailLink({ value, children = value, offReason }: ContactProps) {
  const t = useTranslations("ui");
  return (
    <ContactLink href={`mailto:${encodeURI(value)}`} label={t("write", { email: value })} offReason={offReason}>
      {children}
    </ContactLink>
  );
}

export function WhatsAppLink({ value, children, offReason }: ContactProps) {
  const t = useTranslations("ui");
  return (
    <ContactLink href={whatsappHref(value)} label={t("whatsappTo", { phone: value })} offReason={offReason} isExternal>
      {children ?? t("whatsapp")}
    </ContactLink>
  );
}

type ContactLinkProps = {
  href: string | null;
  label: string;
  offReason: string | null | undefined;
  isExternal?: boolean;
  children: ReactNode;
};

function ContactLink({ href, label, offReason, isExternal, children }: ContactLinkProps) {
  if (offReason)
    return (
      <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-2">
        <span className="truncate text-text-2">{children}</span>
        <span className="text-danger text-xs">{offReason}</span>
      </span>
    );
  if (!href) return <span className="truncate">{children}</span>;
  return (
    <a
      href={href}
      title={label}
      {...(isExternal && { target: "_blank", rel: "noopener noreferrer" })}
      className="inline-block min-h-6 max-w-full truncate rounded-sm align-bottom leading-6 decoration-line-strong underline-offset-2 hover:underline"
    >
      {children}
    </a>
  );
}
