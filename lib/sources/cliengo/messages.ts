import { z } from "zod";
import { type AppError, isAppError } from "@/lib/errors";
import type { MessageRow, SenderSide } from "@/lib/records/schema";
import { idOf, isObject, textSchema, toInstant } from "@/lib/records/wire";
import type { DetailPage, DetailStream, RejectedSourceRow, SourceCall } from "../source";
import { idKeys, maxOffset, type Place, toPage } from "./paging";

/** Lines come oldest first, 50 a page unless asked for more, 100 at most. */
const linesPerPage = 100;

/** No action returns a conversation's lines with their senders, so they come through the proxy. */
export const messages: DetailStream = {
  name: "messages",
  follows: "conversation",
  batch: 10,
  readDetails,
  retryAfterSec: (attempt) => [300, 3600, 6 * 3600, 24 * 3600, 72 * 3600][attempt] ?? null,
};

async function readDetails(call: SourceCall, externalIds: string[]): Promise<DetailPage> {
  const page = { rows: [], rejected: [] as RejectedSourceRow[], messages: [] as Thread[], missing: [] as string[] };
  let failure: AppError | null = null;
  for (const id of externalIds) {
    try {
      const { raws, gap } = await readLines(call, id);
      const lines = raws.map((raw) => toMessage(id, raw));
      page.messages.push({ conversationExternalId: id, items: lines.filter((line) => "at" in line) });
      page.rejected.push(...lines.filter((line) => "reason" in line), ...gap);
    } catch (error) {
      if (!isAboutOne(error)) throw error;
      page.missing.push(id);
      if (error.code === "NOT_FOUND") continue;
      failure = error;
      page.rejected.push({ externalId: id, reason: error.message, raw: {} });
    }
  }
  if (failure && page.messages.length === 0) throw failure;
  return page;
}

type Thread = { conversationExternalId: string; items: MessageRow[] };

/** What is wrong with one conversation does not keep the others of its batch waiting. */
function isAboutOne(error: unknown): error is AppError {
  const codes = ["NOT_FOUND", "INVALID_INPUT", "SOURCE_BAD_RESPONSE"] as const;
  return codes.some((code) => isAppError(error, code));
}

/** All lines of a conversation that can be paged to. */
async function readLines(call: SourceCall, id: string): Promise<{ raws: unknown[]; gap: RejectedSourceRow[] }> {
  const path = `/conversations/${encodeURIComponent(id)}/messages`;
  const raws: unknown[] = [];
  let place: Place | null = { offset: 0, firstId: null };
  while (place && place.offset <= maxOffset) {
    const output = await call.get(path, { limit: String(linesPerPage), offset: String(place.offset) });
    const page = toPage(output, "a conversation's messages", place, "messages");
    raws.push(...page.raws);
    place = page.next;
  }
  const reason = `The lines after the first ${raws.length} cannot be paged to`;
  return { raws, gap: place ? [{ externalId: id, reason, raw: {} }] : [] };
}

function toMessage(conversationExternalId: string, raw: unknown): MessageRow | RejectedSourceRow {
  const externalId = idOf(raw, ...idKeys);
  const at = isObject(raw) ? (toInstant(raw.sentAt) ?? toInstant(raw.sendAt) ?? toInstant(raw.creationDate)) : null;
  if (!isObject(raw) || !at) return { externalId, reason: "The chat line has no time", raw };
  return { conversationExternalId, externalId, at, ...senderOf(raw.sender), text: textOf(raw) };
}

function textOf(raw: Record<string, unknown>): string {
  const inner = isObject(raw.message) ? raw.message.text : raw.message;
  return textSchema.parse(raw.body) ?? textSchema.parse(inner) ?? textSchema.parse(raw.text) ?? "";
}

const wireSenderSchema = z.object({ type: textSchema, name: textSchema });

function senderOf(sender: unknown): { side: SenderSide; senderName: string | null } {
  if (!isObject(sender)) return { side: sideOf(textSchema.parse(sender)), senderName: null };
  const { type, name } = wireSenderSchema.parse(sender);
  return { side: sideOf(type), senderName: name };
}

/** Cliengo's word for who spoke, as ours. */
export function sideOf(word: string | null): SenderSide {
  const sender = word?.toLowerCase() ?? "";
  if (/visitor|client|contact|lead/.test(sender)) return "visitor";
  if (/bot|system|auto|assistant/.test(sender)) return "bot";
  return /agent|operator|user|human/.test(sender) ? "agent" : "unknown";
}
