"use client";

import { Clock } from "lucide-react";
import { Braid } from "@/components/ui/braid";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { EmailLink, PhoneLink, WhatsAppLink } from "@/components/ui/contact-link";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorNotice } from "@/components/ui/error-notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Skeleton, TableSkeleton } from "@/components/ui/skeleton";
import { SourceChip } from "@/components/ui/source";
import { Spinner } from "@/components/ui/spinner";
import { Stamp } from "@/components/ui/stamp";
import { Tabs } from "@/components/ui/tabs";
import { UserName } from "@/components/ui/user-name";
import { useFormat } from "@/lib/i18n/use-format";
import type { Words } from "./samples";
import { Row, Section } from "./section";

const hourMs = 3_600_000;

export function DataPieces({ words }: { words: Words }) {
  const { now, money } = useFormat();
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * hourMs).toISOString();
  return (
    <Section title="Data">
      <Row>
        <Braid states={{ cliengo: "known", espocrm: "known", gong: "known" }} />
        <Braid states={{ cliengo: "known", espocrm: "none", gong: "late" }} />
        <Braid states={{ espocrm: "late" }} />
        <SourceChip source="cliengo">{words.chats}</SourceChip>
        <SourceChip source="espocrm">Lead</SourceChip>
        <SourceChip source="gong">{words.callCount}</SourceChip>
        <SourceChip source="gong" />
        {(["neutral", "accent", "warn", "danger", "ok"] as const).map((tone) => (
          <Chip key={tone} tone={tone} {...(tone === "warn" && { icon: Clock })}>
            {words.stages[1]}
          </Chip>
        ))}
        <Stamp at={hoursAgo(0.7)} />
        <Stamp at={hoursAgo(3)} isLate sourceZone="America/Sao_Paulo" />
        <Stamp at={hoursAgo(50)} />
        <Stamp at={hoursAgo(50)} isExact />
        <Stamp at={null} />
        <Spinner />
      </Row>
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Tabs
          label={words.facts}
          tabs={[
            {
              id: "facts",
              label: words.facts,
              content: (
                <DescriptionList>
                  <Description term={words.stage}>{words.stages[1]}</Description>
                  <Description term={words.owner}>
                    <UserName name="Nadia Ferro" nobody={words.noOwner} />
                  </Description>
                  <Description term={words.owner}>
                    <UserName name="Joel Aranda" nobody={words.noOwner} hasLeft />
                  </Description>
                  <Description term={words.owner}>
                    <UserName name={null} nobody={words.noOwner} />
                  </Description>
                  <Description term={words.amount}>
                    {money(1_800_000, "USD")}, {money(735_000_000, "ARS")}, {money(124_000_050, "MXN")}
                  </Description>
                  <Description term={words.call}>
                    <PhoneLink value="+5491155550143">+54 9 11 5555-0143</PhoneLink>
                  </Description>
                  <Description term={words.call}>
                    <PhoneLink value="+525555550162" offReason={words.doNotCall} />
                  </Description>
                  <Description term="WhatsApp">
                    <WhatsAppLink value="+5491155550143" />
                  </Description>
                  <Description term="E-mail">
                    <EmailLink value="iris.quintela@velanorte.example" />
                  </Description>
                </DescriptionList>
              ),
            },
            { id: "note", label: words.note, count: 2, content: <p className="text-base">{words.noteText}</p> },
            { id: "call", label: words.callCount, content: null },
          ]}
        />
        <div className="flex flex-col gap-4">
          <ErrorNotice code="CONFLICT" message={words.failed} requestId="6c1f2a" onRetry={() => undefined} />
          <ErrorNotice code="INTERNAL" requestId="6c1f2b" onRetry={() => undefined} isRetrying />
          <ProgressBar label={words.reading} share={0.556} note={words.readingNote} />
          <ProgressBar label={words.reading} share={null} />
          <div>
            <Disclosure title={words.facts} note={words.chats} isOpenAtFirst>
              <p className="py-1 text-text-2">{words.late}</p>
            </Disclosure>
            <Disclosure title={words.note}>
              <p className="py-1 text-text-2">{words.noteText}</p>
            </Disclosure>
          </div>
          <Row>
            <Skeleton className="h-3 w-40" />
            <Skeleton className="h-3 w-20" />
          </Row>
        </div>
        <div className="flex border border-line bg-surface">
          <EmptyState title={words.nobody} action={<Button>{words.dropFilter}</Button>} />
        </div>
        <div className="flex border border-line bg-surface">
          <TableSkeleton rows={4} columns={4} />
        </div>
      </div>
    </Section>
  );
}
