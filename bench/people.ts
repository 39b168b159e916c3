import { v7 as newId } from "uuid";
import type { PersonRow } from "@/lib/projection/person";
import { fold, sortText } from "@/lib/query/fold";
import { type Lifecycle, type SourceName, sourceNames } from "@/lib/records/schema";

/** People as a sales team of some years has them: seven in ten are leads, few wait, many have no company or e-mail. */

export type Owner = { userId: string | null; name: string | null; state: "none" | "active" | "left" };

const split = (text: string) => text.split(" ");
const firstNames = split(
  "Agustina Álvaro Ana Beatriz Bruno Camila Carlos Cecília Débora Diego Eduardo Elena Fábio Fernanda Gabriela Germán Grace Helena Hernán Inés Iris João Jorge Juliana Kevin Leandro Letícia Lucía Luís Marcelo María Mateus Micaela Mônica Natália Nicolás Óscar Paola Patrícia Paula Rafael Renata Ricardo Rocío Rodrigo Rubén Sérgio Silvana Sofía Thaís Tomás Úrsula Valeria Verónica Vinícius Walter Ximena Yolanda Zoe",
);
const lastNames = split(
  "Acosta Almeida Araújo Arriaga Balbi Barbosa Benítez Bianchi Brandão Cabrera Cárdenas Cardoso Castañeda Correa Cota Dalmasso Domínguez Duarte Escalante Etcheverry Ferreyra Figueiredo Fonseca Fuenmayor Gallardo Garza Giménez Guimarães Heredia Huerta Ibáñez Ibarra Lacerda Lanza Lozano Ludueña Machado Maldonado Mendonça Moraes Nájera Nascimento Núñez Ochoa Ojeda Pacheco Páez Pereyra Pineda Quintela Quiroga Ramdeen Rezende Ribeiro Rinaldi Robles Siqueira Solís Suárez Teixeira Treviño Urrutia Vázquez Villalba Whitcombe Zárate",
);
const trades = split("Logística Transportes Farmacia Bodegas Café Muebles Textil Autopartes Clínica Ferretería");
const places = split("Norte Sur Andina Paulista Campinas Rosario Monterrey Puebla Miami Valparaíso Lima Bogotá");
const tlds = split("com.ar com.br com.mx com cl co");
const lines = [
  "¿Cuántos depósitos incluye el plan?",
  "Vocês atendem Campinas também?",
  "Hola, sigo esperando la propuesta.",
  "Can we do the demo on Thursday?",
];
const lifecycles: [Lifecycle, string, number][] = [
  ["new", "New", 25],
  ["working", "In Process", 30],
  ["nurture", "Recycled", 15],
  ["customer", "Converted", 15],
  ["lost", "Dead", 13],
  ["unknown", "", 2],
];
const stageRank: Record<Lifecycle, number> = { new: 0, working: 1, nurture: 2, customer: 3, lost: 4, unknown: 5 };
const nobodyWaits = "9999-12-31T00:00:00.000Z";
const yearMs = 365 * 24 * 3_600_000;

/** The same people for the same count, but for their ids; `now` is when the newest of them last did something. */
export function* makePeople(count: number, owners: readonly Owner[], now: Date): Generator<PersonRow> {
  const random = mulberry32(20);
  for (let index = 0; index < count; index++) yield makePerson(index, { random, owners, now });
}

type Making = { random: () => number; owners: readonly Owner[]; now: Date };

function makePerson(index: number, { random, owners, now }: Making): PersonRow {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const chance = (share: number) => random() < share;
  const name = chance(0.03)
    ? null
    : `${pick(firstNames)} ${pick(lastNames)}${chance(0.4) ? ` ${pick(lastNames)}` : ""}`;
  const company = chance(0.6) ? `${pick(trades)} ${pick(lastNames)} ${pick(places)}` : null;
  const host = `${fold(company ?? pick(lastNames)).replaceAll(" ", "")}.${pick(tlds)}`;
  const email = chance(0.8) ? `${fold(name ?? "info").replaceAll(" ", ".")}${index % 97}@${host}` : null;
  const phone = chance(0.7) ? `+54911${String(10_000_000 + Math.floor(random() * 89_999_999))}` : null;
  const [lifecycle, stageLabel] = weigh(lifecycles, random());
  const inLeads = stageRank[lifecycle] < 3;
  const owner = pick(owners);
  // Activity is dense lately and thins out over three years.
  const lastActivity = new Date(now.getTime() - Math.floor(random() ** 3 * 3 * yearMs));
  const spoke = chance(0.6);
  const waits = inLeads && spoke && chance(0.08);
  const sources = sourceNames.filter(() => chance(0.45));
  const source: SourceName = sources[0] ?? "espocrm";
  const at = lastActivity.toISOString();
  const firstSeenAt = new Date(lastActivity.getTime() - yearMs / 4).toISOString();
  return {
    id: newId({ msecs: now.getTime() - yearMs + index * 100 }),
    displayName: name,
    sortName: sortText(name),
    searchText: fold([name, company, email, phone, phone?.slice(1)].filter(Boolean).join(" ")),
    company,
    sortCompany: sortText(company),
    title: chance(0.3) ? "Gerente de operaciones" : null,
    email,
    sortEmail: email ?? "",
    emails: email ? [email] : [],
    phone,
    phones: phone ? [phone] : [],
    city: pick(places),
    country: pick(["AR", "BR", "MX", "CL", "US"]),
    language: pick(["es", "es", "pt", "en", null]),
    lifecycle,
    inLeads,
    stageLabel,
    stageConflict: chance(0.02),
    sortStage: `${stageRank[lifecycle]}${sortText(stageLabel)}`,
    ownerUserId: owner.userId,
    ownerName: owner.name,
    sortOwner: sortText(owner.name),
    ownerState: owner.state,
    lastActivityAt: at,
    lastSpoke: spoke ? (waits ? "customer" : "us") : null,
    lastLine: spoke ? pick(lines) : null,
    lastLineAt: spoke ? at : null,
    waitingSince: waits ? at : nobodyWaits,
    nextTaskName: chance(0.2) ? "Llamar por la propuesta" : null,
    nextTaskDueAt: null,
    amountMinor: chance(0.25) ? Math.floor(random() * 50) * 100_000 : null,
    currency: "USD",
    doNotCall: chance(0.03),
    emailOptOut: chance(0.05),
    sources: sources.length > 0 ? sources : ["espocrm"],
    recordCounts: { [`${source}/${source === "gong" ? "party" : "contact"}`]: 1, "espocrm/lead": chance(0.1) ? 2 : 1 },
    leadRecords: 1,
    callCount: Math.floor(random() ** 3 * 5),
    firstSeenAt,
    createdAt: firstSeenAt,
  };
}

function weigh(entries: [Lifecycle, string, number][], share: number): [Lifecycle, string] {
  let left = share * entries.reduce((sum, [, , weight]) => sum + weight, 0);
  for (const [lifecycle, label, weight] of entries) {
    left -= weight;
    if (left < 0) return [lifecycle, label];
  }
  return ["unknown", ""];
}

/** Repeatable chance from one number. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
