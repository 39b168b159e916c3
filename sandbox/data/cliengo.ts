import type { CliengoMessage, CliengoState } from "../accounts/cliengo/types";
import type { Chat } from "./chats";
import { type CliengoDesk, hostOf, makeIds, tellCompany, userId } from "./cliengo-company";
import { toContact } from "./cliengo-contact";
import { toConversation, toMessages } from "./cliengo-conversation";
import { isoSeconds, objectIdAt } from "./ids";
import { languageBooks } from "./language-books";
import { goOnChatting } from "./later-chats";
import type { Language, Person } from "./person";
import { countries } from "./places";
import { type Random, randomFor } from "./random";
import { addMinutes } from "./story-clock";
import type { World } from "./world";

export function tellCliengo(world: World): CliengoState {
  const ids = makeIds(world);
  const state: CliengoState = {
    ...tellCompany(world, ids),
    contacts: [],
    conversations: [],
    messages: {},
    conversationsByContact: {},
  };
  const desk = { world, ids, state, lastHeard: new Map() };
  for (const person of world.people) {
    for (const [index, chat] of (world.chats.get(person.key) ?? []).entries()) addChat(desk, person, chat, index);
  }
  addPassersBy(desk);
  dressSpecialCases(desk);
  if (world.goesOn) goOnChatting(desk);
  return state;
}

function addChat(desk: CliengoDesk, person: Person, chat: Chat, index: number): void {
  const { world, state, lastHeard } = desk;
  const random = randomFor(world.idSeed, "cliengo", person.key, index);
  const contact = toContact(desk, { person, chat, index }, random);
  const conversation = toConversation(desk, person, chat, random);
  lastHeard.set(person.key, conversation);
  state.contacts.push(contact);
  state.conversations.push(conversation);
  state.messages[conversation.id] = toMessages(chat.lines, random);
  state.conversationsByContact[contact.id] = [conversation.id];
}

/** Visitors who asked something and left before they said who they were: conversations without a contact. */
function addPassersBy({ world, ids, state }: CliengoDesk): void {
  const asked: [Language, number, string, string][] = [
    ["es", 1, "hola, hay alguien?", "Sí, contame en qué te puedo ayudar."],
    ["es", 6, "atienden los sábados?", "Los sábados de 9 a 13. ¿Querés que te escriba alguien?"],
    ["pt", 3, "quanto custa?", "Depende do número de centros. Quantos vocês têm?"],
    ["pt", 11, "é integrado com correios?", "Ainda não. Quer falar com alguém da equipe?"],
    ["en", 8, "is this for parcel lockers", "It is for dock appointments. Would you like to see a demo?"],
  ];
  for (const [index, [language, daysAgo, question, answer]] of asked.entries()) {
    const random = randomFor(world.idSeed, "passer-by", index);
    const zone = countries[language === "es" ? "AR" : language === "pt" ? "BR" : "US"].cities[0]?.zone ?? "UTC";
    const startedAt = world.clock.workday(zone, daysAgo, random.int(600, 1000));
    const answeredAt = addMinutes(startedAt, 0.05);
    const id = objectIdAt(startedAt, random);
    state.conversations.push({
      id,
      websiteId: ids.sites[language],
      channel: "WEB",
      type: "VISITOR",
      status: "CLOSED",
      isClosed: true,
      visitorName: null,
      visitorEmail: null,
      visitorPhone: null,
      url: `https://${hostOf(language)}/`,
      creationDate: isoSeconds(startedAt),
      tags: [language],
    });
    state.messages[id] = [
      message(random, startedAt, question, { type: "visitor", name: "" }),
      message(random, answeredAt, answer, { type: "chatbot", name: languageBooks[language].chat.botName }),
    ];
  }
}

function message(random: Random, at: Date, body: string, sender: CliengoMessage["sender"]): CliengoMessage {
  return { id: objectIdAt(at, random), type: "TEXT", body, sender, sendAt: isoSeconds(at) };
}

/** The vendor's own inconsistencies: an owner as an object, and a date of the older form. */
function dressSpecialCases({ state, ids }: CliengoDesk): void {
  const tomasId = userId(ids, "tomas");
  const asObject = state.contacts.find((contact) => contact.assignedTo === tomasId);
  if (asObject) asObject.assignedTo = { id: tomasId, name: "Tomás Ibarra" };
  const older = state.contacts.findLast((contact) => contact.geoip?.country === "AR" && contact.assignedTo === tomasId);
  if (older) {
    const local = new Date(new Date(older.creationDate).getTime() - 3 * 3_600_000);
    older.creationDate = `${local.toISOString().slice(0, 19)}-03:00`;
  }
}
