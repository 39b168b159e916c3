import { z } from "zod";
import { isAppError } from "@/lib/errors";
import type { MessageRow, SenderSide } from "@/lib/records/schema";
import { idOf, isObject, rowsOf, textSchema, toInstant } from "@/lib/records/wire";
import type { DetailPage, DetailStream, RejectedSourceRow, SourceCall } from "../source";

/** No action returns a conversation's lines with their senders, so they come through the proxy. */
export const messages: DetailStream = {
  name: "messages",
  follows: "conversation",
  batch: 10,
  readDetails,
  retryAfterSec: (attempt) => [300, 3600][attempt] ?? null,
};

async function readDetails(call: SourceCall, externalIds: string[]): Promise<DetailPage> {
  const page: Required<Omit<DetailPage, "transcripts">> = { rows: [], rejected: [], messages: [], missing: [] };
  for (const id of externalIds) {
    const raws = await readLines(call, id);
    if (!raws) {
      page.missing.push(id);
      continue;
    }
    const lines = raws.map((raw) => toMessage(id, raw));
    page.messages.push({ conversationExternalId: id, items: lines.filter((line) => "at" in line) });
    page.rejected.push(...lines.filter((line) => "reason" in line));
  }
  return page;
}

async function readLines(call: SourceCall, conversationId: string): Promise<unknown[] | null> {
  try {
    return rowsOf(await call.get(`/conversations/${encodeURIComponent(conversationId)}/messages`), "messages");
  } catch (error) {
    if (isAppError(error, "NOT_FOUND")) return null;
    throw error;
  }
}

function toMessage(conversationExternalId: string, raw: unknown): MessageRow | RejectedSourceRow {
  const externalId = idOf(raw, "id", "_id");
  const at = isObject(raw) ? toInstant(raw.sentAt ?? raw.sendAt ?? raw.creationDate) : null;
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
  if (/bot|system|auto/.test(sender)) return "bot";
  return /agent|operator|user|human/.test(sender) ? "agent" : "unknown";
}
