import { sql } from "@/lib/db/sql";
import type { Lifecycle, SourceName } from "@/lib/records/schema";
import { neverWaiting } from "./fields";
import type { PersonRow } from "./schema";

/** What every view of a person starts from, over `"Person" p`. */
export const personColumns = sql`
  p.id, p."displayName", p.company, p.title, p.email, p.phone, p.lifecycle, p."stageLabel", p."stageConflict",
  p."ownerUserId", p."ownerName", p."ownerState", p."waitingSince", p."lastSpoke", p."lastLine", p."lastActivityAt",
  p."nextTaskName", p."nextTaskDueAt", p."amountMinor", p.currency, p.language, p."doNotCall", p."emailOptOut",
  p.sources, p."recordCounts", p."callCount"`;

export type PersonColumns = {
  id: string;
  displayName: string | null;
  company: string | null;
  title: string | null;
  email: string | null;
  phone: string | null;
  lifecycle: Lifecycle;
  stageLabel: string | null;
  stageConflict: boolean;
  ownerUserId: string | null;
  ownerName: string | null;
  ownerState: "none" | "active" | "left";
  waitingSince: Date;
  lastSpoke: "customer" | "us" | null;
  lastLine: string | null;
  lastActivityAt: Date;
  nextTaskName: string | null;
  nextTaskDueAt: Date | null;
  /** bigint arrives as text. */
  amountMinor: string | null;
  currency: string | null;
  language: string | null;
  doNotCall: boolean;
  emailOptOut: boolean;
  sources: SourceName[];
  recordCounts: Record<string, number>;
  callCount: number;
};

const never = Date.parse(neverWaiting);

export function toPersonRow(row: PersonColumns, userId: string): PersonRow {
  return {
    id: row.id,
    name: row.displayName,
    company: row.company,
    title: row.title,
    email: row.email,
    phone: row.phone,
    lifecycle: row.lifecycle,
    stageLabel: row.stageLabel,
    stageConflict: row.stageConflict,
    owner: { name: row.ownerName, state: row.ownerState, mine: row.ownerUserId === userId },
    waitingSince: row.waitingSince.getTime() >= never ? null : row.waitingSince.toISOString(),
    lastSpoke: row.lastSpoke,
    lastLine: row.lastLine,
    lastActivityAt: row.lastActivityAt.toISOString(),
    nextTask: row.nextTaskName ? { name: row.nextTaskName, dueAt: row.nextTaskDueAt?.toISOString() ?? null } : null,
    amount: toAmount(row.amountMinor, row.currency),
    language: row.language,
    doNotCall: row.doNotCall,
    emailOptOut: row.emailOptOut,
    sources: row.sources,
    recordCounts: row.recordCounts,
    callCount: row.callCount,
  };
}

export function toAmount(amountMinor: string | null, currency: string | null) {
  return amountMinor === null || !currency ? null : { amountMinor: Number(amountMinor), currency };
}
