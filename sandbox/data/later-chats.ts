import type { Chat, ChatLine } from "./chats";
import type { CliengoDesk } from "./cliengo-company";
import { toContact } from "./cliengo-contact";
import { toConversation, toMessages } from "./cliengo-conversation";
import { type Colleague, type ColleagueKey, getColleague, nameOf } from "./colleagues";
import { languageBooks } from "./language-books";
import { laterScenes, type Scene, type SceneLine } from "./later-scenes";
import { schedule, type TimedLine } from "./later-schedule";
import { tellPerson } from "./people";
import { fullName, isInvented, type Person } from "./person";
import { type CountryCode, phoneNotation } from "./places";
import { randomFor } from "./random";
import { say, speechFor } from "./speech";
import type { ToldPerson } from "./story-people";
import type { World } from "./world";

/** The chats of the hours and days after the first start. Their lines lie in wait until their time comes. */
export function goOnChatting(desk: CliengoDesk): void {
  const { world } = desk;
  askAgain(desk);
  for (const { scene, lines } of schedule([...laterScenes, ...composeScenes(desk)], world.clock)) {
    if ("newcomer" in scene) welcome(desk, scene.newcomer, lines);
    else comeBack(desk, personOf(desk, scene.person), lines);
  }
}

/** Marcelo, in the conversation in which he waits. */
function askAgain({ world, state, lastHeard }: CliengoDesk): void {
  const conversation = lastHeard.get("marcelo");
  if (!conversation) throw new Error("Marcelo never chatted");
  const question = {
    sender: "visitor",
    name: conversation.visitorName ?? "",
    text: "?",
    at: world.clock.minutesAgo(-3),
  };
  const random = randomFor(world.idSeed, "later", "marcelo");
  state.messages[conversation.id]?.push(...toMessages([{ ...question, sender: "visitor" }], random));
}

/** Who comes back after days is a new contact to Cliengo, under the address and the number of before. */
function comeBack(desk: CliengoDesk, person: Person, timed: readonly TimedLine[]): void {
  const { world } = desk;
  const agent = agentOf(world, person);
  const chat = toChat(person, timed, { agent, email: person.email });
  open(desk, { person, chat, index: person.chatContacts }, chat);
}

/** Somebody writes on WhatsApp for the first time, where number and name are known from the first line on. */
function welcome(desk: CliengoDesk, told: ToldPerson, timed: readonly TimedLine[]): void {
  const person = tellPerson(desk.world.seed, told);
  const rep = getColleague(newcomersRep[person.country] ?? "nadia");
  const chat = { ...toChat(person, timed, { agent: rep, email: null }), agent: null };
  open(desk, { person, chat: whenHeard(chat, person), index: 0 }, chat);
}

function toChat(
  person: Person,
  timed: readonly TimedLine[],
  { agent, email }: { agent: Colleague | null; email: string | null },
): Chat {
  return {
    channel: "WHATSAPP",
    startedAt: timed[0]?.at ?? new Date(Number.NaN),
    lines: withNames(timed, person, agent),
    agent,
    gave: { name: true, email: email !== null, phone: true },
    email,
    phone: person.phone && phoneNotation(person.phone, person.country, 0),
    answers: { company: person.company.name },
  };
}

/** The contact as it is when it is made, and the whole conversation. */
function open(desk: CliengoDesk, { person, chat, index }: { person: Person; chat: Chat; index: number }, whole: Chat) {
  const { world, state } = desk;
  const random = randomFor(world.idSeed, "cliengo", person.key, index);
  const contact = toContact(desk, { person, chat: { ...chat, lines: chat.lines.slice(0, 1) }, index }, random);
  const conversation = { ...toConversation(desk, person, whole, random), intercepted: false };
  state.contacts.push({ ...contact, notes: [], logs: [], message: whole.lines[0]?.text ?? null });
  state.conversations.push(conversation);
  state.messages[conversation.id] = toMessages(whole.lines, random);
  state.conversationsByContact[contact.id] = [conversation.id];
}

const newcomersRep: { [country in CountryCode]?: ColleagueKey } = { BR: "caio", MX: "ximena", US: "grace" };

/** The chat as it stands when the address was said: that makes the contact. */
function whenHeard(chat: Chat, { email }: Person): Chat {
  const heard = chat.lines.findIndex(({ text }) => text === email);
  const lines = chat.lines.slice(heard, heard + 1);
  return { ...chat, email, lines, startedAt: lines[0]?.at ?? chat.startedAt };
}

const composedCount = 28;

/** Known people come back with a question, one each; one of ours answers. */
function composeScenes({ world }: CliengoDesk): Scene[] {
  const random = randomFor(world.seed, "later");
  const regulars = world.people.filter(
    (person) => isInvented(person) && person.firstName && person.email && person.phone && agentOf(world, person),
  );
  return random
    .shuffle(regulars)
    .slice(0, composedCount)
    .map((person) => ({ person: person.key, lines: composeLines(world, person) }));
}

function composeLines(world: World, person: Person): SceneLine[] {
  const random = randomFor(world.seed, person.key, "later");
  const { chat, chatTalks } = languageBooks[person.language];
  const speech = speechFor(person, agentOf(world, person) ?? getColleague("lucia"), random);
  const { turns } = random.pick(chatTalks.filter(({ topic }) => topic === "talk"));
  return [
    ["V", say(speech, random.pick(chat.returns))],
    ...turns.map(({ voice, text }): SceneLine => [voice === "C" ? "V" : "R", say(speech, text)]),
  ];
}

/** Who of us was last in this person's chat. */
function agentOf(world: World, { key }: Person): Colleague | null {
  return world.chats.get(key)?.at(-1)?.agent ?? null;
}

function personOf({ world }: CliengoDesk, key: string): Person {
  const person = world.people.find((one) => one.key === key);
  if (!person) throw new Error(`${key} is not in the cast`);
  return person;
}

function withNames(lines: readonly TimedLine[], person: Person, rep: Colleague | null): ChatLine[] {
  const names = {
    visitor: fullName(person),
    chatbot: languageBooks[person.language].chat.botName,
    operator: rep ? nameOf(rep) : "",
  };
  return lines.map((line) => ({ ...line, name: names[line.sender] }));
}
