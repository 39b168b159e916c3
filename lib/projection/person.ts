import { toEmailKey } from "@/lib/identity/email-key";
import { fold, sortText } from "@/lib/query/fold";
import { phoneText } from "@/lib/records/phone-text";
import { type PhoneNumber, type SourceName, sourceNames } from "@/lib/records/schema";
import { isOpen, type StageWord, stageRank, toStage } from "./lifecycle";
import { toOwner } from "./owner";
import type { HumanPart, Parts, RecordPart } from "./parts";

/** A person as the lists show it. Pure: the same records give the same row, whenever and in whatever order they came. */

const nobodyWaits = "9999-12-31T00:00:00.000Z";
/** A telephone number has at least this many digits. */
const shortestPhone = 7;

export function toPerson(id: string, parts: Parts) {
  const { humans, voices, chats } = parts;
  const records: RecordPart[] = [...humans, ...voices, ...chats];
  const faces = [...humans, ...voices].toSorted(byPrecedence);
  const first = <Key extends "name" | "title">(key: Key) => faces.find((face) => face[key])?.[key] ?? null;
  const name = first("name") ?? chats.find(({ visitorName }) => visitorName)?.visitorName ?? null;
  const company = humans.find((human) => human.company)?.company ?? null;
  const emails = emailsOf(parts);
  const phones = phonesOf(parts);
  const stage = toStage(wordsOf(parts));
  const owner = toOwner(parts);
  const amount = amountOf(parts);
  return {
    id,
    displayName: name,
    sortName: sortText(name),
    searchText: fold(
      [name, company, ...emails, ...phones, ...phones.map(digitsOf), first("title")].filter(Boolean).join(" "),
    ),
    company,
    sortCompany: sortText(company),
    title: first("title"),
    email: emails[0] ?? null,
    sortEmail: emails[0] ?? "",
    emails,
    phone: phones[0] ? phoneText(phones[0]) : null,
    phones,
    city: humans.find((human) => human.city)?.city ?? null,
    country: humans.find((human) => human.country)?.country ?? null,
    // Without its region: people are filtered by what they speak.
    language: [...humans, ...chats, ...voices].find(({ language }) => language)?.language?.split("-")[0] ?? null,
    lifecycle: stage.lifecycle,
    inLeads: isOpen(stage.lifecycle),
    stageLabel: stage.label,
    stageConflict: stage.conflict,
    sortStage: `${stageRank(stage.lifecycle)}${sortText(stage.label)}`,
    ownerUserId: owner.userId,
    ownerName: owner.name,
    sortOwner: sortText(owner.name),
    ownerState: owner.state,
    lastActivityAt: lastActivityOf(parts, records).toISOString(),
    lastSpoke: parts.line
      ? (({ visitor: "customer", agent: "us" } as Record<string, string>)[parts.line.side] ?? null)
      : null,
    lastLine: parts.line?.text ?? null,
    lastLineAt: parts.line?.at.toISOString() ?? null,
    waitingSince: parts.line?.waitingSince?.toISOString() ?? nobodyWaits,
    nextTaskName: parts.nextTask?.name ?? null,
    nextTaskDueAt: parts.nextTask?.dueAt?.toISOString() ?? null,
    amountMinor: amount ? Number(amount.amountMinor) : null,
    currency: amount?.currency ?? null,
    doNotCall: humans.some(({ doNotCall }) => doNotCall),
    emailOptOut: humans.some((human) => human.emails.some(({ optedOut }) => optedOut)),
    sources: sourceNames.filter((source) => records.some((record) => record.source === source)),
    recordCounts: countsOf(records),
    leadRecords: humans.filter(({ kind }) => kind === "lead").length,
    callCount: new Set(voices.map(({ callId }) => callId)).size,
    firstSeenAt: earliest(records.map(({ firstSeenAt }) => firstSeenAt)).toISOString(),
    createdAt: earliest(records.map(({ createdAt, firstSeenAt }) => createdAt ?? firstSeenAt)).toISOString(),
  };
}

export type PersonRow = ReturnType<typeof toPerson>;

const sourceRank: Record<SourceName, number> = { espocrm: 0, gong: 1, cliengo: 2 };
const kindRank: Record<RecordPart["kind"], number> = { contact: 0, lead: 1, party: 2, conversation: 3 };

/** Whose word is shown first: EspoCRM (its contact over its lead), Gong, Cliengo; of two alike the newer. */
export function byPrecedence(a: RecordPart, b: RecordPart): number {
  return (
    sourceRank[a.source] - sourceRank[b.source] ||
    kindRank[a.kind] - kindRank[b.kind] ||
    timeOf(b) - timeOf(a) ||
    (a.id < b.id ? -1 : 1)
  );
}

function timeOf({ updatedAt, createdAt }: RecordPart): number {
  return (updatedAt ?? createdAt)?.getTime() ?? 0;
}

function emailsOf({ humans, voices, chats }: Parts): string[] {
  const ofHumans = humans.flatMap(({ emails }) =>
    emails
      .filter(({ invalid }) => !invalid)
      .toSorted((a, b) => Number(b.primary) - Number(a.primary))
      .map(({ value }) => value),
  );
  const others = [...voices.map(({ email }) => email), ...chats.map(({ visitorEmail }) => visitorEmail)];
  return [...new Set([...ofHumans, ...others].flatMap((text) => toEmailKey(text) ?? []))];
}

function phonesOf({ humans, voices, chats }: Parts): string[] {
  const ofHumans = humans.flatMap(({ phones }) => phones.toSorted((a, b) => Number(b.primary) - Number(a.primary)));
  const others = [...voices.map(({ phone }) => phone), ...chats.map(({ visitorPhone }) => visitorPhone)];
  const all = [...ofHumans, ...others].filter((phone): phone is PhoneNumber => phone !== null);
  const written = all.map(({ e164, raw }) => e164 ?? raw).filter((text) => digitsOf(text).length >= shortestPhone);
  return [...new Set(written)];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** A beginner's status was given with the record; any other was set at its last known change. */
function wordsOf({ humans, opportunities }: Parts): StageWord[] {
  const told = humans.map(({ source, lifecycle, rawStatus, stageChangedAt, createdAt, updatedAt, firstSeenAt }) => ({
    ...{ source, lifecycle, label: rawStatus },
    at: stageChangedAt ?? (lifecycle === "new" ? createdAt : updatedAt) ?? createdAt ?? firstSeenAt,
  }));
  const dealt = opportunities.map(({ source, outcome, rawStage, at }) => ({
    ...{ source, label: rawStage, at },
    lifecycle: outcome === null ? ("unknown" as const) : lifecycleOf[outcome],
  }));
  return [...told, ...dealt.filter(({ lifecycle }) => lifecycle !== "unknown")];
}

const lifecycleOf = { open: "working", won: "customer", lost: "lost" } as const;

/** The newest open opportunity, else what the lead was thought to be worth. */
function amountOf({ opportunities, humans }: Parts): { amountMinor: bigint; currency: string } | null {
  const open = opportunities
    .filter(({ outcome }) => outcome === "open")
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
  for (const { amountMinor, currency } of [...open, ...humans]) {
    if (amountMinor !== null && currency !== null) return { amountMinor, currency };
  }
  return null;
}

/** Somebody wrote, called, or worked on a record. */
function lastActivityOf({ humans, voices, chats, line, lastWorkAt }: Parts, records: RecordPart[]): Date {
  const times = [
    ...humans.map((human: HumanPart) => human.updatedAt),
    ...records.map(({ createdAt }) => createdAt),
    ...voices.map(({ startedAt }) => startedAt),
    ...chats.map(({ lastMessageAt }) => lastMessageAt),
    line?.at ?? null,
    lastWorkAt,
  ].filter((time) => time !== null);
  return times.length > 0
    ? new Date(Math.max(...times.map((time) => time.getTime())))
    : earliest(records.map(({ firstSeenAt }) => firstSeenAt));
}

function earliest(times: Date[]): Date {
  return new Date(Math.min(...times.map((time) => time.getTime())));
}

function countsOf(records: RecordPart[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { source, kind } of records) counts[`${source}/${kind}`] = (counts[`${source}/${kind}`] ?? 0) + 1;
  return counts;
}
