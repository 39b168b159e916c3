import type {
  CliengoChatbot,
  CliengoContact,
  CliengoContactStatus,
  CliengoConversation,
  CliengoMessage,
  CliengoSite,
  CliengoState,
  CliengoUser,
} from "../accounts/cliengo/types";
import type { Chat } from "./chats";
import { type ColleagueKey, colleagues, nameOf } from "./colleagues";
import { isoSeconds, objectIdAt } from "./ids";
import { languageBooks } from "./language-books";
import { fullName, isInvented, type Language, type Person } from "./person";
import { countries } from "./places";
import { type Random, randomFor } from "./random";
import { say, speechFor } from "./speech";
import { addMinutes } from "./story-clock";
import type { World } from "./world";

type Ids = { account: string; sites: { [language in Language]: string }; users: Map<ColleagueKey, string> };

export function tellCliengo(world: World): CliengoState {
  const ids = makeIds(world);
  const state: CliengoState = {
    account: {
      id: ids.account,
      email: "leads@harborloom.example",
      name: "Harbor Loom",
      contactName: "Ulises Prado",
      creationDate: isoSeconds(world.clock.minutesAgo(1900 * 1440)),
      language: "es",
      timeZone: "-03:00",
      leadLimit: 5000,
    },
    sites: sitePlans.map((plan) => toSite(world, ids, plan)),
    users: colleagues.map((colleague) => ({
      id: userId(ids, colleague.key),
      name: nameOf(colleague),
      email: colleague.email,
      phone: colleague.phone,
      privileges: privilegesOf(colleague.key),
      roles: [colleague.key === "ulises" ? "admin" : "agent"],
      allowedWebsiteIds: Object.values(ids.sites),
      isSuperUser: colleague.key === "ulises",
      creationDate: isoSeconds(world.clock.minutesAgo(900 * 1440)),
      language: colleague.language,
      notificationsSilenced: colleague.leftDaysAgo !== null,
    })) satisfies CliengoUser[],
    chatbots: sitePlans.map(({ language, country }) => toChatbot(ids, language, country)),
    contacts: [],
    conversations: [],
    messages: {},
    conversationsByContact: {},
  };
  for (const person of world.people) {
    for (const [index, chat] of (world.chats.get(person.key) ?? []).entries())
      addChat(world, ids, state, person, chat, index);
  }
  addPassersBy(world, ids, state);
  dressSpecialCases(state, ids);
  return state;
}

const sitePlans = [
  {
    language: "es",
    country: "AR",
    host: "www.harborloom.example",
    title: "Harbor Loom",
    pages: ["/", "/precios", "/producto", "/contacto"],
  },
  {
    language: "pt",
    country: "BR",
    host: "br.harborloom.example",
    title: "Harbor Loom Brasil",
    pages: ["/", "/precos", "/produto", "/contato"],
  },
  {
    language: "en",
    country: "US",
    host: "en.harborloom.example",
    title: "Harbor Loom English",
    pages: ["/", "/pricing", "/product", "/contact"],
  },
] as const;

function makeIds(world: World): Ids {
  const longAgo = world.clock.minutesAgo(1900 * 1440);
  const id = (name: string) => objectIdAt(longAgo, randomFor(world.idSeed, "cliengo", name));
  return {
    account: id("account"),
    sites: { es: id("site es"), pt: id("site pt"), en: id("site en") },
    users: new Map(colleagues.map(({ key }) => [key, id(`user ${key}`)])),
  };
}

function userId(ids: Ids, key: ColleagueKey): string {
  const id = ids.users.get(key);
  if (!id) throw new Error(`${key} has no Cliengo user`);
  return id;
}

function privilegesOf(key: ColleagueKey): string {
  if (key === "ulises")
    return "clients_read,clients_write,website_read,website_write,stats_read,users_read,users_write";
  return key === "lucia" ? "clients_read,clients_write,stats_read" : "clients_read,clients_write_assigned";
}

function toSite(world: World, ids: Ids, { language, host, title }: (typeof sitePlans)[number]): CliengoSite {
  const turns: { [language in Language]: ColleagueKey[] } = {
    es: ["nadia", "tomas", "ximena", "joel"],
    pt: ["caio", "renata"],
    en: ["grace"],
  };
  return {
    id: ids.sites[language],
    url: `https://${host}`,
    title,
    email: "leads@harborloom.example",
    creationDate: isoSeconds(world.clock.minutesAgo(1890 * 1440)),
    tags: [language],
    enableChat: true,
    assignPriority: ["TRIGGER", "INTERVENED", "ROUND_ROBIN"],
    autoAssign: turns[language].map((key) => userId(ids, key)),
    isWhatsAppApi: true,
  };
}

function toChatbot(ids: Ids, language: Language, countryId: string): CliengoChatbot {
  const { chat } = languageBooks[language];
  const window = { es: "Hablemos", pt: "Fale com a gente", en: "Talk to us" };
  return {
    websiteId: ids.sites[language],
    name: chat.botName,
    language,
    enabled: true,
    type: "lead",
    color: "#0b6e4f",
    windowTitle: window[language],
    askTelephone: true,
    askEmail: true,
    aditionalQuestions: [
      { question: chat.askCompany[0]?.replace(/.*\. /, "") ?? "", responseType: "TEXT" },
      { question: chat.askDepots[0] ?? "", responseType: "TEXT" },
    ],
    countryId,
  };
}

function addChat(world: World, ids: Ids, state: CliengoState, person: Person, chat: Chat, index: number): void {
  const random = randomFor(world.idSeed, "cliengo", person.key, index);
  const contact = toContact(world, ids, person, chat, index, random);
  const conversation = toConversation(world, ids, person, chat, random);
  state.contacts.push(contact);
  state.conversations.push(conversation);
  state.messages[conversation.id] = toMessages(chat, random);
  state.conversationsByContact[contact.id] = [conversation.id];
}

function toContact(world: World, ids: Ids, person: Person, chat: Chat, index: number, random: Random): CliengoContact {
  const facts = randomFor(world.seed, person.key, "contact", index);
  const lastAt = chat.lines.at(-1)?.at ?? chat.startedAt;
  const firstLine = chat.lines.find((line) => line.sender === "visitor");
  // The contact is made when the bot has heard enough, about a minute in.
  const createdAt = new Date(Math.min(addMinutes(chat.startedAt, 1).getTime(), lastAt.getTime()));
  const assignee = chat.agent ?? null;
  const status = statusOf(person, lastAt, world, facts);
  const note = chat.agent && facts.chance(0.22) ? facts.pick(languageBooks[person.language].chat.notes) : null;
  const noteAt = addMinutes(lastAt, facts.int(1, 20));
  const page = facts.pick(pagesOf(person.language));
  const source = facts.weigh<(typeof sources)[number]>(sources.map((s) => [s, s.weight]));
  return {
    id: objectIdAt(createdAt, random),
    websiteId: ids.sites[person.language],
    ...typedName(person, chat, facts),
    email: chat.email ?? (facts.chance(0.5) ? null : ""),
    phone: chat.phone ?? (facts.chance(0.5) ? null : ""),
    status,
    subStatus: null,
    rating: facts.chance(0.3) ? facts.int(1, 5) : null,
    assignedTo: assignee ? userId(ids, assignee.key) : facts.chance(0.5) ? "UNASSIGNED" : null,
    entryMethod: chat.channel === "WHATSAPP" ? "WHATSAPP" : chat.channel === "FACEBOOK" ? "FB_LEADADS" : "CHATBOT",
    medium: source.medium,
    mediumTranslate: source.label,
    message: firstLine?.text ?? null,
    duplicatedContact: index > 0,
    creationDate: isoSeconds(createdAt),
    lastUpdateDate: isoSeconds(note ? noteAt : lastAt),
    leadFields: chat.answers,
    geoip: { country: person.country, state: person.company.city.state, city: person.company.city.name },
    utmSource: source.utm,
    utmMedium: source.utm ? source.medium : null,
    utmCampaign: source.utm ? facts.pick(campaigns) : null,
    conversionUrl: `https://${hostOf(person.language)}${page}`,
    landingUrl: `https://${hostOf(person.language)}/`,
    referalUrl: "",
    notes: note
      ? [
          {
            ID: objectIdAt(noteAt, random),
            message: say(speechFor(person, chat.agent ?? fail(), facts), note),
            creationDate: isoSeconds(noteAt),
            lastUpdate: isoSeconds(noteAt),
            creatorId: userId(ids, chat.agent?.key ?? "lucia"),
          },
        ]
      : [],
    logs:
      status === "NEW" || !chat.agent
        ? []
        : [
            {
              type: "STATUS",
              message: "Status changed",
              from: "NEW",
              to: status,
              creator: { id: userId(ids, chat.agent.key), name: nameOf(chat.agent) },
              creationDate: isoSeconds(lastAt),
            },
          ],
    calls: [],
  };
}

function fail(): never {
  throw new Error("A note without an author");
}

const sources = [
  { medium: "organic", label: "Organic search", utm: null, weight: 40 },
  { medium: "direct", label: "Direct", utm: null, weight: 22 },
  { medium: "cpc", label: "Paid search", utm: "google", weight: 20 },
  { medium: "social", label: "Social", utm: "linkedin", weight: 10 },
  { medium: "email", label: "E-mail", utm: "newsletter", weight: 8 },
] as const;
const campaigns = ["muelles-2", "temporada-alta", "dock-queue", "sem-fila", "expo-logistica"] as const;

function hostOf(language: Language): string {
  return sitePlans.find((plan) => plan.language === language)?.host ?? sitePlans[0].host;
}

function pagesOf(language: Language): readonly string[] {
  return (sitePlans.find((plan) => plan.language === language) ?? sitePlans[0]).pages;
}

/** In one field, in two, in small letters: as people type it. */
function typedName(person: Person, chat: Chat, random: Random): Pick<CliengoContact, "name" | "lastName"> {
  if (!chat.gave.name) return random.chance(0.5) ? { name: null, lastName: null } : { name: "", lastName: "" };
  const style = isInvented(person) ? random.next() : 0;
  if (style < 0.5) return { name: fullName(person), lastName: "" };
  if (style < 0.9) return { name: person.firstName, lastName: person.lastName ?? "" };
  return { name: fullName(person).toLowerCase(), lastName: "" };
}

/** Cliengo's status follows the CRM's, except where the story says that nobody moved it. */
function statusOf(person: Person, lastAt: Date, world: World, random: Random): CliengoContactStatus {
  const isParked = random.chance(0.3);
  if (person.key === "hugo") return "CLIENT";
  if (person.key === "beatriz" || person.key === "oscar") return "ACTIVE";
  const days = (world.clock.firstStart.getTime() - lastAt.getTime()) / 86_400_000;
  switch (person.crm === "contact" ? "Converted" : person.leadStatus) {
    case "New":
      return "NEW";
    case "Assigned":
    case "In Process":
    case "Esperando papeles":
      return "ACTIVE";
    case "Recycled":
    case "Dead":
      return "LONG_TERM";
    case "Converted":
      return "CLIENT";
    default:
      if (person.owner === null || days < 4) return "NEW";
      return days > 60 || isParked ? "LONG_TERM" : "ACTIVE";
  }
}

function toConversation(world: World, ids: Ids, person: Person, chat: Chat, random: Random): CliengoConversation {
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

function toMessages(chat: Chat, random: Random): CliengoMessage[] {
  return chat.lines.map((line) => ({
    id: objectIdAt(line.at, random),
    type: "TEXT",
    body: line.text,
    sender: { type: line.sender, name: line.name },
    sendAt: isoSeconds(line.at),
  }));
}

/** Visitors who asked something and left before they said who they were: conversations without a contact. */
function addPassersBy(world: World, ids: Ids, state: CliengoState): void {
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
function dressSpecialCases(state: CliengoState, ids: Ids): void {
  const tomasId = userId(ids, "tomas");
  const asObject = state.contacts.find((contact) => contact.assignedTo === tomasId);
  if (asObject) asObject.assignedTo = { id: tomasId, name: "Tomás Ibarra" };
  const older = state.contacts.findLast((contact) => contact.geoip?.country === "AR" && contact.assignedTo === tomasId);
  if (older) {
    const local = new Date(new Date(older.creationDate).getTime() - 3 * 3_600_000);
    older.creationDate = `${local.toISOString().slice(0, 19)}-03:00`;
  }
}
