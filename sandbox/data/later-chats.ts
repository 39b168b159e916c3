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
  const question = { sender: "visitor", text: "?", at: world.clock.minutesAgo(-3) } as const;
  goOnWith(desk, personOf(desk, "marcelo"), [question]);
  for (const { scene, lines } of schedule([...laterScenes, ...composeScenes(desk)], world.clock)) {
    if ("newcomer" in scene) welcome(desk, scene.newcomer, lines);
    else goOnWith(desk, personOf(desk, scene.person), lines);
  }
}

/** An old conversation is taken up again, which opens it. */
function goOnWith({ world, state, lastHeard }: CliengoDesk, person: Person, lines: readonly TimedLine[]): void {
  const conversation = lastHeard.get(person.key);
  if (!conversation) throw new Error(`${person.key} never chatted`);
  Object.assign(conversation, { status: "OPEN", isClosed: false });
  const named = withNames(lines, person, agentOf(world, person));
  const random = randomFor(world.idSeed, "later", person.key);
  state.messages[conversation.id]?.push(...toMessages(named, random));
}

/** Somebody writes on WhatsApp for the first time, where number and name are known from the first line on. */
function welcome(desk: CliengoDesk, told: ToldPerson, timed: readonly TimedLine[]): void {
  const { world, state } = desk;
  const person = tellPerson(world.seed, told);
  const lines = withNames(timed, person, getColleague(newcomersRep[person.country] ?? "nadia"));
  const chat: Chat = {
    channel: "WHATSAPP",
    startedAt: lines[0]?.at ?? world.clock.firstStart,
    lines,
    agent: null,
    gave: { name: true, email: false, phone: true },
    email: null,
    phone: person.phone && phoneNotation(person.phone, person.country, 0),
    answers: { company: person.company.name },
  };
  const random = randomFor(world.idSeed, "cliengo", person.key);
  const contact = toContact(desk, { person, chat: whenHeard(chat, person), index: 0 }, random);
  const conversation = { ...toConversation(desk, person, chat, random), intercepted: false };
  state.contacts.push(contact);
  state.conversations.push(conversation);
  state.messages[conversation.id] = toMessages(lines, random);
  state.conversationsByContact[contact.id] = [conversation.id];
}

const newcomersRep: { [country in CountryCode]?: ColleagueKey } = { BR: "caio", MX: "ximena", US: "grace" };

/** The chat as it stands when the address was said: that makes the contact. */
function whenHeard(chat: Chat, { email }: Person): Chat {
  const heard = chat.lines.findIndex(({ text }) => text === email);
  const lines = chat.lines.slice(0, heard + 1);
  return { ...chat, email, lines, startedAt: lines.at(-1)?.at ?? chat.startedAt };
}

const composedCount = 28;

/** Known people come back with a question, one each; one of ours answers. */
function composeScenes({ world }: CliengoDesk): Scene[] {
  const random = randomFor(world.seed, "later");
  const regulars = world.people.filter((person) => isInvented(person) && person.firstName && agentOf(world, person));
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
