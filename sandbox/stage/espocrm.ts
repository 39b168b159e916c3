import type { EspoState } from "../accounts/espocrm/types";
import type { VendorRequest } from "../contract";
import { accountFor, saveAccountSoon, stateOf } from "../membrane/accounts";
import { badRequest } from "../membrane/errors";
import type { Connection } from "../membrane/records";
import type { World } from "../membrane/world";
import { type Act, type Fields, textOf } from "./act";

/** What may be edited of a lead, with the words for it. */
export const leadFields = {
  status: "Status",
  title: "Title",
  accountName: "Company",
  phoneNumber: "Phone",
  description: "Description",
} as const;

export const espocrmActs: Act[] = [
  {
    key: "lead-edited",
    app: "espocrm",
    done: "Somebody edited the lead.",
    play(world, connection, fields) {
      const field = textOf(fields, "field") ?? "status";
      if (!Object.hasOwn(leadFields, field)) throw badRequest(`"field" must be one of ${Object.keys(leadFields)}`);
      const lead = findLead(world, connection, textOf(fields, "lead"));
      return write(world, connection, `PUT /Lead/${lead.id}`, { [field]: textOf(fields, "value") ?? null });
    },
  },
  {
    key: "new-lead",
    app: "espocrm",
    done: "A new lead stands in EspoCRM.",
    play: (world, connection, fields) => write(world, connection, "POST /Lead", newcomer(world, connection, fields)),
  },
];

export type LeadChoice = { id: string; name: string; status: string };

/** Every lead there is, by name. */
export function leadChoices(world: World, connection: Connection): LeadChoice[] {
  const now = world.clock.now().toISOString().slice(0, 19).replace("T", " ");
  return (stateOf(world, connection) as EspoState).leads
    .filter(({ createdAt, deleted }) => createdAt <= now && deleted !== true)
    .map(({ id, firstName, lastName, status }) => ({
      id,
      name: [firstName, lastName].filter(Boolean).join(" "),
      status: status ?? "",
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** By id or by full name. */
function findLead(world: World, connection: Connection, wanted?: string): LeadChoice {
  const lead = leadChoices(world, connection).find(({ id, name }) => id === wanted || name === wanted);
  if (!lead) throw badRequest(`There is no lead "${wanted ?? ""}"`);
  return lead;
}

const newcomers = [
  ["Valentina", "Rosales", "Curtiembre del Plata", "+5491155550191"],
  ["Otávio", "Mesquita", "Cerâmica Vale Verde", "+5511955550192"],
  ["Renee", "Aldridge", "Palmetto Cold Storage", "+13055550193"],
  ["Joaquín", "Villaseñor", "Aceros del Bajío", "+524425550194"],
] as const;

/** What is not told comes from a list, round and round. */
function newcomer(world: World, connection: Connection, fields: Fields): Record<string, unknown> {
  const { leads } = stateOf(world, connection) as EspoState;
  const [firstName, lastName, accountName, phoneNumber] = newcomers[leads.length % newcomers.length] ?? newcomers[0];
  const name = textOf(fields, "name");
  const [first = firstName, ...rest] = name?.split(/\s+/) ?? [];
  return {
    firstName: first,
    lastName: name ? rest.join(" ") || first : lastName,
    accountName: textOf(fields, "company") ?? accountName,
    ...(name ? {} : { phoneNumber }),
    status: "New",
    source: "Web Site",
  };
}

/** As the vendor's own screen would, so that its rules and its dates hold. */
function write(world: World, connection: Connection, line: string, body: Record<string, unknown>): object {
  const [method = "", path = ""] = line.split(" ");
  const headers = { "content-type": "application/json", "x-skip-duplicate-check": "true" };
  const request: VendorRequest = { method, path, query: new URLSearchParams(), headers, body };
  const response = accountFor(world, connection).handle(request);
  saveAccountSoon(world, connection);
  if (response.status >= 400)
    throw badRequest(response.headers["x-status-reason"] ?? `EspoCRM answered ${response.status}`);
  return response.body as object;
}
