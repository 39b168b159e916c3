import type { GongTracker, GongTrackerHit } from "../accounts/gong/types";
import type { Turn } from "./dialogue";
import type { Language } from "./person";
import type { Voice } from "./phrases/script";

/** What Gong listens for; phrases by language, lower case. */
type Listener = { name: string; phrases: { [language in Language]: readonly string[] } };

export const listeners: readonly Listener[] = [
  {
    name: "Single sign-on",
    phrases: { es: ["ingreso único", "sso"], pt: ["login único", "sso"], en: ["single sign-on", "sso"] },
  },
  {
    name: "Price",
    phrases: {
      es: ["precio", "cuánto sale", "descuento", "cuánto por depósito"],
      pt: ["preço", "quanto custa", "desconto"],
      en: ["price", "cost", "discount", "quote"],
    },
  },
  {
    name: "Competitors",
    phrases: {
      es: ["andenlisto", "dockpilot", "filacero", "yardone"],
      pt: ["andenlisto", "dockpilot", "filacero", "yardone"],
      en: ["andenlisto", "dockpilot", "filacero", "yardone"],
    },
  },
  {
    name: "Integration",
    phrases: {
      es: ["api", "integrar", "integración"],
      pt: ["api", "integrar", "integração"],
      en: ["api", "integrating", "connector"],
    },
  },
  {
    name: "ROI",
    phrases: {
      es: ["retorno", "se paga en", "planilla de roi", "horas extra"],
      pt: ["retorno", "se paga em", "planilha de roi", "hora extra"],
      en: ["roi", "pays for itself", "payback", "overtime"],
    },
  },
  { name: "Pilot", phrases: { es: ["piloto"], pt: ["piloto"], en: ["pilot"] } },
  {
    name: "Budget",
    phrases: { es: ["presupuesto", "partida"], pt: ["orçamento", "verba"], en: ["budget", "purchasing"] },
  },
  {
    name: "Fines and detention",
    phrases: {
      es: ["multa", "multas", "sobreestadía", "estadía"],
      pt: ["multa", "estadia"],
      en: ["fines", "detention"],
    },
  },
];

export const smartListener = "Customer objection";

type Said = { startSec: number; voice: Voice };

/** Every hit, at the second within the sentence where the phrase begins. */
export function hear(
  turns: readonly Turn[],
  language: Language,
  who: { trackerId(name: string): string; speakerId(voice: Voice): string | null },
): GongTrackerHit[] {
  return listeners.flatMap(({ name, phrases }) => {
    const heard = phrases[language]
      .map((phrase) => ({ phrase, said: occurrencesOf(turns, phrase) }))
      .filter(({ said }) => said.length > 0);
    if (heard.length === 0) return [];
    const toOccurrence = ({ startSec, voice }: Said) => ({ startTime: startSec, speakerId: who.speakerId(voice) });
    const occurrences = heard.flatMap(({ said }) => said.map(toOccurrence)).sort((a, b) => a.startTime - b.startTime);
    return [
      {
        id: who.trackerId(name),
        name,
        count: occurrences.length,
        type: "KEYWORD" as const,
        occurrences,
        phrases: heard.map(({ phrase, said }) => ({ phrase, count: said.length, occurrences: said.map(toOccurrence) })),
      },
    ];
  });
}

function occurrencesOf(turns: readonly Turn[], phrase: string): Said[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d])${phrase}(?![\\p{L}\\d])`, "giu");
  return turns.flatMap(({ voice, sentences }) =>
    sentences.flatMap(({ startMs, endMs, text }) =>
      [...text.matchAll(pattern)].map((match) => ({
        voice,
        startSec: Math.round((startMs + ((endMs - startMs) * match.index) / text.length) / 100) / 10,
      })),
    ),
  );
}

export function toTracker(
  { name, phrases }: Listener,
  made: { trackerId: string; creatorUserId: string; created: string },
): GongTracker {
  return {
    trackerId: made.trackerId,
    trackerName: name,
    workspaceId: null,
    affiliation: "Anyone",
    languageKeywords: [
      { language: "spa", keywords: [...phrases.es], includeRelatedForms: true },
      { language: "por", keywords: [...phrases.pt], includeRelatedForms: true },
      { language: "eng", keywords: [...phrases.en], includeRelatedForms: true },
    ],
    created: made.created,
    creatorUserId: made.creatorUserId,
    updated: made.created,
    updaterUserId: made.creatorUserId,
  };
}
