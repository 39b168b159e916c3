import type {
  CliengoChatbot,
  CliengoConversation,
  CliengoSite,
  CliengoState,
  CliengoUser,
} from "../accounts/cliengo/types";
import { type ColleagueKey, colleagues, nameOf } from "./colleagues";
import { isoSeconds, objectIdAt } from "./ids";
import { languageBooks } from "./language-books";
import type { Language } from "./person";
import { randomFor } from "./random";
import type { World } from "./world";

/** Ids of what was there long before the story. */
type CliengoIds = {
  account: string;
  sites: { [language in Language]: string };
  users: Map<ColleagueKey, string>;
};

/** What everybody who writes into the sample Cliengo has at hand. */
export type CliengoDesk = {
  world: World;
  ids: CliengoIds;
  state: CliengoState;
  /** The conversation in which each person was last heard, by the person's key. */
  lastHeard: Map<string, CliengoConversation>;
};

/** The account itself: three sites with their bots, and the colleagues. */
export function tellCompany(
  world: World,
  ids: CliengoIds,
): Pick<CliengoState, "account" | "sites" | "users" | "chatbots"> {
  return {
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
  };
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

export function makeIds(world: World): CliengoIds {
  const longAgo = world.clock.minutesAgo(1900 * 1440);
  const id = (name: string) => objectIdAt(longAgo, randomFor(world.idSeed, "cliengo", name));
  return {
    account: id("account"),
    sites: { es: id("site es"), pt: id("site pt"), en: id("site en") },
    users: new Map(colleagues.map(({ key }) => [key, id(`user ${key}`)])),
  };
}

export function userId(ids: CliengoIds, key: ColleagueKey): string {
  const id = ids.users.get(key);
  if (!id) throw new Error(`${key} has no Cliengo user`);
  return id;
}

function privilegesOf(key: ColleagueKey): string {
  if (key === "ulises")
    return "clients_read,clients_write,website_read,website_write,stats_read,users_read,users_write";
  return key === "lucia" ? "clients_read,clients_write,stats_read" : "clients_read,clients_write_assigned";
}

function toSite(world: World, ids: CliengoIds, { language, host, title }: (typeof sitePlans)[number]): CliengoSite {
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

function toChatbot(ids: CliengoIds, language: Language, countryId: string): CliengoChatbot {
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

export function hostOf(language: Language): string {
  return sitePlans.find((plan) => plan.language === language)?.host ?? sitePlans[0].host;
}

export function pagesOf(language: Language): readonly string[] {
  return (sitePlans.find((plan) => plan.language === language) ?? sitePlans[0]).pages;
}
