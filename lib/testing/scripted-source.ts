import { z } from "zod";
import { AppError, type ErrorCode } from "@/lib/errors";
import { espocrm } from "@/lib/sources/espocrm/source";
import type { DetailPage, DetailStream, ListStream, Source, SourceRow } from "@/lib/sources/source";
import type { Engine } from "@/lib/sync/engine";

type Raw = Record<string, unknown> & { id: string };

/** A vendor whose every answer the test decides: leads in pages by offset, and single reads that follow them. */
export class ScriptedVendor {
  rows: Raw[] = [];
  pageSize = 2;
  /** Answers of single reads by id; an id without one is missing. */
  singles = new Map<string, Raw>();
  /** Runs before each answer; throws to fail it. */
  before: () => Promise<void> | void = () => undefined;
  /** What was asked: offsets of pages and batches of ids. */
  asked: (number | string[])[] = [];
  askedAgain = 0;

  /** The next answers fail with this code until `recover`. */
  failWith(code: ErrorCode, retryAfterSec?: number): void {
    this.before = () => {
      throw new AppError(code, { message: "The vendor said so", ...(retryAfterSec ? { retryAfterSec } : {}) });
    };
  }

  recover(): void {
    this.before = () => undefined;
  }

  source(overrides: Partial<Source> = {}): Source {
    return {
      ...espocrm,
      budget: { perSecond: 10_000, perDay: null },
      lists: [this.list()],
      details: [this.details()],
      ...overrides,
    };
  }

  engine(source = this.source(), signal = new AbortController().signal): Engine {
    return {
      signal,
      findSource: () => source,
      makeCall: (_lease, beforeRequest) => ({
        action: async () => {
          await beforeRequest();
          await this.before();
        },
        get: async () => undefined,
      }),
      askAgain: async () => {
        this.askedAgain++;
      },
      onChange: async () => undefined,
    };
  }

  list(overrides: Partial<ListStream> = {}): ListStream {
    return {
      name: "leads",
      kind: "lead",
      periodSec: 300,
      checkpoint: z.object({ offset: z.number() }),
      start: () => ({ offset: 0 }),
      readPage: async (call, checkpoint) => {
        const { offset } = checkpoint as { offset: number };
        this.asked.push(offset);
        await call.action("list-leads", {});
        const raws = this.rows.slice(offset, offset + this.pageSize);
        const done = offset + this.pageSize >= this.rows.length;
        const next = { offset: done ? 0 : offset + this.pageSize };
        return { rows: raws.map((raw) => toRow("list", raw)), rejected: [], next, done, since: null };
      },
      ...overrides,
    };
  }

  details(overrides: Partial<DetailStream> = {}): DetailStream {
    return {
      name: "singles",
      follows: "lead",
      batch: 2,
      retryAfterSec: (attempt) => (attempt === 0 ? 60 : null),
      readDetails: async (call, ids): Promise<DetailPage> => {
        this.asked.push(ids);
        await call.action("get-lead", {});
        const found = ids.flatMap((id) => this.singles.get(id) ?? []);
        const missing = ids.filter((id) => !this.singles.has(id));
        return { rows: found.map((raw) => toRow("single", raw)), rejected: [], missing };
      },
      ...overrides,
    };
  }
}

function toRow(part: SourceRow["part"], raw: Raw): SourceRow {
  return { kind: "lead", part, externalId: raw.id, raw };
}

/** Leads `lead-1` … as EspoCRM lists them, the later ones changed later. */
export function givenLeads(count: number, fields: Record<string, unknown> = {}): Raw[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `lead-${index + 1}`,
    name: `Person ${index + 1}`,
    status: "New",
    createdAt: "2026-03-01 10:00:00",
    modifiedAt: `2026-03-05 09:${String(index).padStart(2, "0")}:00`,
    ...fields,
  }));
}
