"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmailLink, PhoneLink } from "@/components/ui/contact-link";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { Fact, PersonView } from "@/lib/people/schema";
import { readableName, readableWord } from "./readable-word";
import { Receipt } from "./receipt";

const shownElsewhere = new Set(["name", "description"]);

/** What is known about a person: one value each, where it came from, and what another system says instead. */
export function PersonFacts({ person }: { person: PersonView }) {
  const t = useTranslations("people");
  const shown = person.facts.filter(({ field }) => !shownElsewhere.has(field));
  const [trail, facts] = [shown.filter(({ isTrail }) => isTrail), shown.filter(({ isTrail }) => !isTrail)];
  const description = person.facts.find(({ field }) => field === "description");
  return (
    <section aria-label={t("facts")} className="relative flex flex-col gap-4">
      <h2 className="sr-only">{t("facts")}</h2>
      {person.doNotCall && <p className="rounded-md bg-danger-bg px-3 py-2 text-danger">{t("doNotCallLong")}</p>}
      <DescriptionList>
        <ContactFacts person={person} />
        {facts.map((fact) => (
          <FactLine key={`${fact.field}${fact.label}`} fact={fact} />
        ))}
      </DescriptionList>
      {description && (
        <div>
          <h3 className="font-medium text-text-3 text-xs">{t("fact.description")}</h3>
          <Valued what={t("fact.description")} receipt={description.receipt}>
            <span className="whitespace-pre-line">{description.value}</span>
          </Valued>
        </div>
      )}
      {trail.length > 0 && (
        <Disclosure title={t("trail")}>
          <DescriptionList>
            {trail.map((fact) => (
              <FactLine key={`${fact.field}${fact.label}`} fact={fact} />
            ))}
          </DescriptionList>
        </Disclosure>
      )}
    </section>
  );
}

function FactLine({ fact }: { fact: Fact }) {
  const label = useFactLabel()(fact);
  return (
    <Description term={label}>
      <FactValue fact={fact} what={label} />
    </Description>
  );
}

function ContactFacts({ person }: { person: PersonView }) {
  const t = useTranslations("people");
  const phoneOff = (optedOut: boolean) => (person.doNotCall ? t("doNotCall") : optedOut ? t("phoneOptOut") : null);
  return (
    <>
      {person.emails.map(({ value, optedOut, receipt }) => (
        <Description key={value} term={t("fact.email")}>
          <Valued what={t("fact.email")} receipt={receipt}>
            <EmailLink value={value} offReason={optedOut ? t("emailOptOut") : null} />
          </Valued>
        </Description>
      ))}
      {person.phones.map(({ raw, e164, text, optedOut, receipt }) => (
        <Description key={e164 ?? raw} term={t("fact.phone")}>
          <Valued what={t("fact.phone")} receipt={receipt}>
            <PhoneLink value={e164 ?? raw} offReason={phoneOff(optedOut)}>
              {text}
            </PhoneLink>
          </Valued>
        </Description>
      ))}
    </>
  );
}

type ValuedProps = { what: string; receipt: Fact["receipt"]; others?: Fact["others"]; children: ReactNode };

function Valued({ what, receipt, others = [], children }: ValuedProps) {
  return (
    <span className="flex min-w-0 items-start gap-0.5">
      <span className="min-w-0 break-words leading-6">{children}</span>
      <Receipt what={what} receipt={receipt} others={others} />
    </span>
  );
}

function FactValue({ fact, what }: { fact: Fact; what: string }) {
  const value = useFactText()(fact);
  const [other] = fact.others;
  return (
    <Valued what={what} receipt={fact.receipt} others={fact.others}>
      {other ? (
        <>
          <span className="border-warn border-b border-dashed">{value}</span>
          <span className="text-warn"> ≠ {readableWord(other.value)}</span>
        </>
      ) : (
        value
      )}
    </Valued>
  );
}

/** Our word for a field we know, else the vendor's own name for it. */
function useFactLabel() {
  const t = useTranslations("people");
  return ({ field, label }: Fact): string => {
    const key = `fact.${label ?? field}` as "fact.email";
    return t.has(key) ? t(key) : readableName(label ?? field);
  };
}

function useFactText() {
  const countries = new Intl.DisplayNames(useLocale(), { type: "region", fallback: "code" });
  return ({ field, value }: Fact): ReactNode => {
    if (field === "country" && /^[A-Z]{2}$/.test(value)) return countries.of(value) ?? value;
    if (/^https?:\/\//.test(value)) return <WebLink href={value} />;
    return readableWord(value);
  };
}

function WebLink({ href }: { href: string }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      title={href}
      className="break-all hover:underline"
    >
      {href.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
    </a>
  );
}
