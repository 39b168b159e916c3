import { type Colleague, getColleague, nameOf } from "./colleagues";
import { languageBooks } from "./language-books";
import type { Person } from "./person";
import type { Exchange } from "./phrases/script";
import { phoneNotation } from "./places";
import { type Random, randomFor } from "./random";
import { type Speech, say, speechFor } from "./speech";
import { addSeconds, type StoryClock, workingMinute } from "./story-clock";

export type ChatSender = "visitor" | "chatbot" | "operator";
export type ChatLine = { sender: ChatSender; name: string; text: string; at: Date };
/** One conversation and what it left in the contact. */
export type Chat = {
  channel: "WEB" | "WHATSAPP" | "FACEBOOK";
  startedAt: Date;
  lines: ChatLine[];
  agent: Colleague | null;
  gave: { name: boolean; email: boolean; phone: boolean };
  /** As typed. */
  phone: string | null;
  email: string | null;
  /** What the bot learned besides name, e-mail and phone. */
  answers: { [question: string]: string };
};

/** The conversations of one human that made a contact each, oldest first. */
export function chatsOf(seed: string, person: Person, clock: StoryClock): Chat[] {
  return Array.from({ length: person.chatContacts }, (_, index) => {
    const random = randomFor(seed, person.key, "chat", index);
    return composeChat(person, index, clock, random);
  });
}

function composeChat(person: Person, index: number, clock: StoryClock, random: Random): Chat {
  const leaves = index === 0 || person.laterChatLeaves === "same" ? person.chatLeaves : "phone";
  const gave = {
    name: person.firstName !== null,
    email: person.email !== null && leaves !== "phone",
    phone: person.phone !== null && leaves !== "email",
  };
  const channel =
    gave.phone && (!gave.email || random.chance(0.35)) ? "WHATSAPP" : random.chance(0.05) ? "FACEBOOK" : "WEB";
  const daysAgo = index === 0 ? person.seenDaysAgo : laterDay(person.seenDaysAgo, random);
  const startedAt = clock.workday(person.company.city.zone, daysAgo, workingMinute(random) - 20);
  const agent = agentFor(person, startedAt, clock);
  const phone = gave.phone && person.phone ? phoneNotation(person.phone, person.country, random.int(0, 4)) : null;
  const email = gave.email && person.email ? typedEmail(person.email, random) : null;
  const speech = speechFor(person, agent ?? getColleague("lucia"), random);
  const wantsNothing = person.systems === "C" && agent !== null && random.chance(0.07);
  const misfit = wantsNothing ? random.pick(talksAbout(speech, "misfit")) : null;
  const write = transcript(person, speech, startedAt);
  askAll(write, speech, { isFirst: index === 0, channel, gave, phone, email, misfit });
  if (agent) talk(write, speech, agent, misfit);
  const { name: company, depots } = person.company;
  const answers = { company, ...(index === 0 && { depots: String(depots) }) };
  return { channel, startedAt, lines: write.lines, agent, gave, phone, email, answers: misfit ? {} : answers };
}

/** At least a day after the first, so that the vendor makes a new contact. */
function laterDay(firstDaysAgo: number, random: Random): number {
  return Math.max(1, firstDaysAgo - random.int(4, Math.max(5, Math.min(40, firstDaysAgo - 2))));
}

function agentFor(person: Person, startedAt: Date, clock: StoryClock): Colleague | null {
  if (person.owner === null) return null;
  const owner = getColleague(person.owner);
  const hasLeft = owner.leftDaysAgo !== null && startedAt > clock.minutesAgo(owner.leftDaysAgo * 1440);
  return hasLeft ? getColleague("tomas") : owner;
}

function typedEmail(email: string, random: Random): string {
  if (random.chance(0.06)) return email.toUpperCase();
  return random.chance(0.15) ? `${email[0]?.toUpperCase()}${email.slice(1)}` : email;
}

type Writer = { lines: ChatLine[]; add(sender: ChatSender, text: string, afterSeconds: number, name?: string): void };

function transcript(person: Person, speech: Speech, startedAt: Date): Writer {
  const lines: ChatLine[] = [];
  const names = { visitor: person.firstName ?? "", chatbot: languageBooks[speech.language].chat.botName, operator: "" };
  let at = startedAt;
  return {
    lines,
    add(sender, text, afterSeconds, name = names[sender]) {
      at = addSeconds(at, lines.length === 0 ? 0 : Math.max(1, afterSeconds));
      lines.push({ sender, name, text, at });
    },
  };
}

type Asked = Pick<Chat, "channel" | "gave" | "phone" | "email"> & { isFirst: boolean; misfit: Exchange | null };

/** What the bot wants to know: name, company, depots, e-mail, phone. */
function askAll(write: Writer, speech: Speech, asked: Asked): void {
  const { chat } = languageBooks[speech.language];
  const { random } = speech;
  const { isFirst, channel, gave, phone, email, misfit } = asked;
  const bot = (phrases: string[]) => write.add("chatbot", say(speech, random.pick(phrases)), random.int(1, 3));
  const visitor = (phrases: string[], extra = {}) =>
    write.add("visitor", say(speech, random.pick(phrases), extra), random.int(7, 55));
  if (channel === "WEB") bot(chat.greetings);
  visitor(misfit ? [misfit.turns[0]?.text ?? ""] : isFirst ? chat.openings : chat.returns);
  if (gave.name) {
    bot(chat.askName);
    visitor(chat.giveName);
  }
  if (!misfit) {
    bot(chat.askCompany);
    visitor(chat.giveCompany);
  }
  if (!misfit && isFirst) {
    bot(chat.askDepots);
    visitor(chat.giveDepots);
  }
  bot(chat.askEmail);
  if (email) visitor(chat.giveEmail, { email });
  else visitor(chat.declineEmail);
  if (phone && channel !== "WHATSAPP") {
    bot(chat.askPhone);
    visitor(chat.givePhone, { phone });
  }
  bot(chat.botDone);
}

/** Somebody of ours has the last word; who waits for an answer is told in the story, not left to chance. */
function talk(write: Writer, speech: Speech, agent: Colleague, misfit: Exchange | null): void {
  const { chat } = languageBooks[speech.language];
  const { random } = speech;
  const play = (turns: Exchange["turns"]) => {
    for (const turn of turns) {
      const text = say(speech, turn.text);
      if (turn.voice === "C") write.add("visitor", text, random.int(15, 200));
      else write.add("operator", text, random.int(20, 150), nameOf(agent));
    }
  };
  write.add("operator", say(speech, random.pick(chat.agentHello)), random.int(2, 50) * 60, nameOf(agent));
  if (misfit) {
    play(misfit.turns.slice(1));
    return;
  }
  const exchanges = random.shuffle(talksAbout(speech, "talk")).slice(0, random.int(1, 3));
  if (random.chance(0.3)) exchanges.push(random.pick(talksAbout(speech, "close")));
  for (const exchange of exchanges) play(exchange.turns);
}

function talksAbout(speech: Speech, topic: string): Exchange[] {
  return languageBooks[speech.language].chatTalks.filter((exchange) => exchange.topic === topic);
}
