import type { z } from "zod";
import type { MappedRecord, MessageRow, RecordKind, SourceName, TranscriptRow } from "@/lib/records/schema";

/**
 * What a source is. Pure: a page is read through `call`, which carries budget, retry and actor, and comes back as rows
 * and the next checkpoint. A source keeps no state, touches no database and never looks at the clock by itself.
 */

/** The two ways to ask the vendor, both through Membrane and both for reading only. */
export type SourceCall = {
  /**
   * Runs the ready-made action with this key in this connection and returns Membrane's `output` unparsed.
   * `filter` holds the vendor's filter fields: they are nested under `filter` or laid flat, as the live schema wants.
   * Throws AppError: SOURCE_* when the vendor or Membrane failed, FORBIDDEN when the account may not read this,
   * NOT_FOUND when the vendor knows no such thing (`cause` carries its words), INVALID_INPUT when it refused the input.
   */
  action(key: string, input: Record<string, unknown>, filter?: Record<string, unknown>): Promise<unknown>;
  /** Sends one GET through the proxy and returns the parsed JSON body. Throws as `action` does. */
  get(path: string, query?: Record<string, string>): Promise<unknown>;
};

/** Which reading of a record this is: a list row omits what a single or an extensive read shows. */
export type RecordPart = "list" | "single" | "extensive";

/**
 * One vendor row as received, an object. The saver keeps the newest of each part and merges them field by field in the
 * order they were observed, the newer over the older, so that a part that omits a field never clears it.
 */
export type SourceRow = {
  kind: MappedRecord["kind"];
  externalId: string;
  part: RecordPart;
  raw: Record<string, unknown>;
};

/** A row that cannot even be named, or cannot be mapped: counted, kept with its reason, shown to the admin. */
export type Rejected = { rejected: string };
export type RejectedSourceRow = { externalId: string | null; reason: string; raw: unknown };

export type Page<Checkpoint = unknown> = {
  rows: SourceRow[];
  rejected: RejectedSourceRow[];
  /** Where the next page starts; saved in the same transaction as the rows. Plain JSON. */
  next: Checkpoint;
  /** True when this run has nothing more to read for now. */
  done: boolean;
  /** How far back this stream reaches after the page (UTC ISO), null when it is not bound by time. */
  since: string | null;
};

/** A stream read page by page, on a schedule. A later run starts from the checkpoint the last page left. */
export type ListStream = {
  name: string;
  kind: MappedRecord["kind"];
  periodSec: number;
  /** What a checkpoint of this stream looks like; one saved by another version that does not fit starts anew. */
  checkpoint: z.ZodType;
  /** Where a stream that never ran begins. */
  start(now: Date, horizonDays: number): unknown;
  readPage(call: SourceCall, checkpoint: unknown, now: Date): Promise<Page>;
};

/** A stream that follows the records of another (single reads, messages, transcripts), newest first. */
export type DetailStream = {
  name: string;
  /** The kind of record whose new and changed rows are queued here. */
  follows: MappedRecord["kind"];
  /** At most this many records per read. */
  batch: number;
  /** Which records deserve a detail read; all when absent. */
  wants?(record: MappedRecord): boolean;
  readDetails(call: SourceCall, externalIds: string[], now: Date): Promise<DetailPage>;
  /** Seconds to wait after the n-th fruitless try (0-based); null gives up. */
  retryAfterSec(attempt: number): number | null;
};

export type DetailPage = Pick<Page, "rows" | "rejected"> & {
  /** Each conversation named here has its messages replaced as a whole. */
  messages?: { conversationExternalId: string; items: MessageRow[] }[];
  transcripts?: TranscriptRow[];
  /**
   * Asked for and not there yet, or there and not whole yet: asked again by `retryAfterSec`. All others count as
   * answered.
   */
  missing: string[];
};

/** A connection as a source sees it. */
export type SourceConnection = { connectorParameters: unknown; input: unknown };

export type Source = {
  name: SourceName;
  label: string;
  /** The address on the connect tile. */
  appUrl: string;
  /** Domains (without "www.") that mean this source when a connection was ensured by one. */
  domains: string[];
  /** Raised when the mapping changes, so that cached parts are mapped again. */
  mapperVersion: number;
  /** Reading actions by key; most of them present in a connection means it is this source. */
  readingActions: string[];
  /** What the vendor allows the whole account; `perDay` null where no limit is known. */
  budget: { perSecond: number; perDay: number | null };
  lists: ListStream[];
  details: DetailStream[];
  /** The merged parts as one object to a record, or the reason why not. */
  toRecord(kind: MappedRecord["kind"], raw: Record<string, unknown>): MappedRecord | Rejected;
  /** Base address of the account's own screens, which a record's relative `url` is joined to; null when unknown. */
  accountUrl(connection: SourceConnection): string | null;
  /** What names the account across reconnects (hosts, workspace ids, site ids), from what was read so far. */
  fingerprint(connection: SourceConnection, known: { kind: RecordKind; externalId: string }[]): string[];
};
