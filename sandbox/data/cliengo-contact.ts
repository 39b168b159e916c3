import type { CliengoContact, CliengoContactStatus, CliengoHistoryRow, CliengoNote } from "../accounts/cliengo/types";
import type { Chat } from "./chats";
import { type CliengoDesk, hostOf, pagesOf, userId } from "./cliengo-company";
import { nameOf } from "./colleagues";
import { isoSeconds, objectIdAt } from "./ids";
import { languageBooks } from "./language-books";
import { fullName, isInvented, type Person } from "./person";
import { type Random, randomFor } from "./random";
import { say, speechFor } from "./speech";
import { addMinutes } from "./story-clock";
import type { World } from "./world";

const entryMethods = { WHATSAPP: "WHATSAPP", FACEBOOK: "FB_LEADADS", WEB: "CHATBOT" } as const;

type ToldChat = { person: Person; chat: Chat; index: number };

/** What a chat left behind; who a visitor is gets lost a little on the way. */
export function toContact(desk: CliengoDesk, told: ToldChat, random: Random): CliengoContact {
  const { world, ids } = desk;
  const { person, chat, index } = told;
  const facts = randomFor(world.seed, person.key, "contact", index);
  const lastAt = chat.lines.at(-1)?.at ?? chat.startedAt;
  // The contact is made when the bot has heard enough, about a minute in.
  const createdAt = new Date(Math.min(addMinutes(chat.startedAt, 1).getTime(), lastAt.getTime()));
  const status = statusOf(person, lastAt, world, facts);
  const notes = notesOf(desk, told, lastAt, facts);
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
    assignedTo: chat.agent ? userId(ids, chat.agent.key) : facts.chance(0.5) ? "UNASSIGNED" : null,
    entryMethod: entryMethods[chat.channel],
    medium: source.medium,
    mediumTranslate: source.label,
    message: chat.lines.find((line) => line.sender === "visitor")?.text ?? null,
    duplicatedContact: index > 0,
    creationDate: isoSeconds(createdAt),
    lastUpdateDate: notes[0]?.lastUpdate ?? isoSeconds(lastAt),
    leadFields: chat.answers,
    geoip: { country: person.country, state: person.company.city.state, city: person.company.city.name },
    utmSource: source.utm,
    utmMedium: source.utm ? source.medium : null,
    utmCampaign: source.utm ? facts.pick(campaigns) : null,
    conversionUrl: `https://${hostOf(person.language)}${page}`,
    landingUrl: `https://${hostOf(person.language)}/`,
    referalUrl: "",
    notes,
    logs: logsOf(desk, chat, status, lastAt),
    calls: [],
  };
}

function notesOf(
  { world, ids }: CliengoDesk,
  { person, chat, index }: ToldChat,
  lastAt: Date,
  facts: Random,
): CliengoNote[] {
  const { agent } = chat;
  if (!agent || !isInvented(person) || !facts.chance(0.22)) return [];
  const at = addMinutes(lastAt, facts.int(1, 20));
  const { notes } = languageBooks[person.language].chat;
  return [
    {
      ID: objectIdAt(at, randomFor(world.idSeed, "note", person.key, index)),
      message: say(speechFor(person, agent, facts), facts.pick(notes)),
      creationDate: isoSeconds(at),
      lastUpdate: isoSeconds(at),
      creatorId: userId(ids, agent.key),
    },
  ];
}

function logsOf({ ids }: CliengoDesk, { agent }: Chat, status: CliengoContactStatus, at: Date): CliengoHistoryRow[] {
  if (status === "NEW" || !agent) return [];
  const creator = { id: userId(ids, agent.key), name: nameOf(agent) };
  return [
    { type: "STATUS", message: "Status changed", from: "NEW", to: status, creator, creationDate: isoSeconds(at) },
  ];
}

const sources = [
  { medium: "organic", label: "Organic search", utm: null, weight: 40 },
  { medium: "direct", label: "Direct", utm: null, weight: 22 },
  { medium: "cpc", label: "Paid search", utm: "google", weight: 20 },
  { medium: "social", label: "Social", utm: "linkedin", weight: 10 },
  { medium: "email", label: "E-mail", utm: "newsletter", weight: 8 },
] as const;
const campaigns = ["muelles-2", "temporada-alta", "dock-queue", "sem-fila", "expo-logistica"] as const;

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
