import type { CliengoConversation, CliengoMessage } from "../accounts/cliengo/types";
import type { Chat, ChatLine } from "./chats";
import { type CliengoDesk, hostOf, pagesOf, userId } from "./cliengo-company";
import { isoSeconds, objectIdAt } from "./ids";
import { fullName, type Person } from "./person";
import type { Random } from "./random";

export function toConversation(
  { world, ids }: CliengoDesk,
  person: Person,
  chat: Chat,
  random: Random,
): CliengoConversation {
  const last = chat.lines.at(-1);
  const isOpen = (world.clock.firstStart.getTime() - (last?.at ?? chat.startedAt).getTime()) / 86_400_000 < 3;
  const waits = last?.sender === "visitor";
  const agentId = chat.agent ? userId(ids, chat.agent.key) : null;
  return {
    id: objectIdAt(chat.startedAt, random),
    websiteId: ids.sites[person.language],
    channel: chat.channel,
    type: "VISITOR",
    status: isOpen || waits ? "OPEN" : "CLOSED",
    isClosed: !(isOpen || waits),
    intercepted: chat.lines.some((line) => line.sender === "operator"),
    assignedTo: agentId,
    persistentLastOperator: agentId,
    visitorName: chat.gave.name ? fullName(person) : null,
    visitorEmail: chat.email?.toLowerCase() ?? null,
    visitorPhone: chat.phone,
    visitorColor: `#${random.hex(6)}`,
    clientName: chat.gave.name ? fullName(person) : null,
    from: chat.channel === "WHATSAPP" ? person.phone : (chat.email?.toLowerCase() ?? null),
    externalId: chat.channel === "WHATSAPP" ? (person.phone?.slice(1) ?? null) : null,
    url: chat.channel === "WEB" ? `https://${hostOf(person.language)}${random.pick(pagesOf(person.language))}` : null,
    creationDate: isoSeconds(chat.startedAt),
    unreadMessageCount: waits ? 1 : 0,
    tags: [person.language],
    operatorTags: [],
  };
}

export function toMessages(lines: readonly ChatLine[], random: Random): CliengoMessage[] {
  return lines.map((line) => ({
    id: objectIdAt(line.at, random),
    type: "TEXT",
    body: line.text,
    sender: { type: line.sender, name: line.name },
    sendAt: isoSeconds(line.at),
  }));
}
