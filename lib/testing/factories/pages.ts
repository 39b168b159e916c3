import { getDb } from "@/lib/db/client";
import type { PageContent, SavedPage } from "@/lib/records/page";
import type { MappedRecord, MessageRow, SourceName } from "@/lib/records/schema";
import { savePage } from "@/lib/records/writes";
import { getSource } from "@/lib/sources/registry";
import { givenWorkspace } from "./access";
import { givenConnection, givenStream } from "./connections";

/** One account of a vendor whose pages a test saves itself, as a run would. */
export type Account = {
  workspaceId: string;
  connectionId: string;
  streamId: string;
  source: SourceName;
};

export async function givenAccount(source: SourceName, workspaceId?: string): Promise<Account> {
  const workspace = workspaceId ?? (await givenWorkspace());
  const connectionId = await givenConnection(workspace, { source, name: source });
  return { workspaceId: workspace, connectionId, streamId: await givenStream(workspace, connectionId), source };
}

type Raw = Record<string, unknown>;
type GivenPage = Partial<Omit<PageContent, "rows">> & { at?: Date; part?: "list" | "single" | "extensive" };

/** A list page of vendor rows, saved as asked for at `at`. */
export async function givenPage(
  account: Account,
  kind: MappedRecord["kind"],
  raws: Raw[],
  { at = new Date(), part = "list", ...content }: GivenPage = {},
): Promise<SavedPage> {
  const { workspaceId, connectionId, streamId } = account;
  const source = getSource(account.source);
  const rows = raws.map((raw) => ({ kind, part, raw, externalId: String(raw.id) }));
  const origin = { workspaceId, connectionId, streamId, source: source.name, runId: null, observedAt: at };
  return getDb().$transaction((tx) => savePage(tx, origin, source, { rows, rejected: [], ...content }));
}

/** A conversation's lines, oldest first, minutes apart before `at`. */
export function linesOf(conversationExternalId: string, at: Date, ...said: [MessageRow["side"], string][]) {
  const items = said.map(([side, text], index) => ({
    conversationExternalId,
    externalId: null,
    at: new Date(at.getTime() - (said.length - 1 - index) * 60_000).toISOString(),
    side,
    senderName: null,
    text,
  }));
  return { conversationExternalId, items };
}
