import { hasHappened, newId, openCliengo } from "../accounts/cliengo/account";
import type { CliengoConversation, CliengoMessage, CliengoState } from "../accounts/cliengo/types";
import type { Clock } from "../contract";
import { changeAccount, stateOf } from "../membrane/accounts";
import { badRequest } from "../membrane/errors";
import type { Connection } from "../membrane/records";
import type { World } from "../membrane/world";
import { type Act, isoSeconds, textOf } from "./act";

export const cliengoActs: Act[] = [
  {
    key: "visitor-writes",
    app: "cliengo",
    done: "A visitor wrote.",
    play(world, connection, fields) {
      const id = threadOf(world, connection, textOf(fields, "conversation"));
      return changeAccount(world, connection, (state) => {
        const account = openCliengo(state, world.clock);
        const conversation = id === undefined ? undefined : account.conversations.find(id);
        if (!conversation || !hasHappened(account, conversation.creationDate)) throw badRequest("No such conversation");
        const text = textOf(fields, "text") ?? usualWords(conversation, account.state);
        const line: CliengoMessage = {
          id: newId(account),
          type: "TEXT",
          body: text,
          sender: { type: "visitor", name: conversation.visitorName ?? "" },
          sendAt: isoSeconds(world.clock.now()),
        };
        insertInTime(account.state, conversation.id, line, world.clock);
        Object.assign(conversation, { status: "OPEN", isClosed: false });
        conversation.unreadMessageCount = (conversation.unreadMessageCount ?? 0) + 1;
        return { conversation: conversation.id, visitor: conversation.visitorName ?? null, text, at: line.sendAt };
      });
    },
  },
];

/** By id or, of those that go on, by who writes; the one last heard where nobody is named. */
function threadOf(world: World, connection: Connection, wanted?: string): string | undefined {
  const threads = recentThreads(world, connection, Number.POSITIVE_INFINITY);
  return threads.find(({ id, who }) => wanted === undefined || wanted === who || wanted === id)?.id ?? wanted;
}

export type Thread = { id: string; who: string; channel: string; lastWords: string };

/** After that who comes back begins another conversation: Cliengo's own list goes by the day they began. */
const goesOnForMs = 36 * 3_600_000;

/** The conversations that still go on, the one last heard first. */
export function recentThreads(world: World, connection: Connection, count: number): Thread[] {
  const account = openCliengo(stateOf(world, connection), world.clock);
  const { conversations, messages } = account.state;
  const since = world.clock.now().getTime() - goesOnForMs;
  return conversations
    .filter(({ creationDate }) => Date.parse(creationDate) > since)
    .map((row) => ({ row, last: messages[row.id]?.findLast(({ sendAt }) => hasHappened(account, sendAt)) }))
    .flatMap(({ row, last }) => (last && row.visitorName ? [{ row, last }] : []))
    .sort((a, b) => Date.parse(b.last.sendAt) - Date.parse(a.last.sendAt))
    .slice(0, count)
    .map(({ row, last }) => ({
      id: row.id,
      who: row.visitorName ?? "",
      channel: row.channel === "WHATSAPP" ? "WhatsApp" : "Web",
      lastWords: last.body,
    }));
}

/** Before whatever the story still has to say. */
function insertInTime({ messages }: CliengoState, id: string, line: CliengoMessage, clock: Clock): void {
  messages[id] ??= [];
  const lines = messages[id];
  const next = lines.findIndex(({ sendAt }) => Date.parse(sendAt) > clock.now().getTime());
  lines.splice(next < 0 ? lines.length : next, 0, line);
}

const words: Record<string, readonly [string, ...string[]]> = {
  es: ["¿Hay novedades?", "Hola, ¿siguen ahí?", "¿Me pueden llamar hoy?"],
  pt: ["Alguma novidade?", "Oi, vocês estão aí?", "Podem me ligar hoje?"],
  en: ["Any news?", "Hello, are you there?", "Could somebody call me today?"],
};

/** In the language of the site, not the same twice in a row. */
function usualWords({ id, tags }: CliengoConversation, { messages }: CliengoState): string {
  const choice = words[tags?.[0] ?? "en"] ?? words.en;
  return choice?.[(messages[id]?.length ?? 0) % choice.length] ?? "?";
}
