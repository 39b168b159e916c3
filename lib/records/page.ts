import type { ReadRow } from "./forward";
import type { MappedRecord, MessageRow, SourceName, TranscriptRow } from "./schema";

/** Where a page belongs and when it was asked for. */
export type PageOrigin = {
  workspaceId: string;
  connectionId: string;
  source: SourceName;
  streamId: string;
  /** The run's id, kept with every change it found. */
  runId: string | null;
  /** When the page's request was sent, by the database's clock. */
  observedAt: Date;
};

export type PageContent = {
  rows: ReadRow[];
  rejected: RejectedRow[];
  messages?: { conversationExternalId: string; items: MessageRow[] }[] | undefined;
  transcripts?: TranscriptRow[] | undefined;
};

export type SavedPage = {
  fetched: number;
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** Records that are new or say something else than before. */
  changed: { record: MappedRecord; isNew: boolean }[];
  /** Ids whose answer was older than what is cached already. */
  stale: string[];
};

export type RejectedRow = { externalId: string | null; reason: string; raw: unknown };

/** A record as it was written: its id may be another writer's, who was first. */
export type Written = { id: string; record: MappedRecord };
