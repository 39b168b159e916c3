import type { EspoLead, EspoState } from "../../accounts/espocrm/types";
import { espoDateTime } from "../ids";
import { at } from "../random";
import { type Crowd, flat } from "./crowd";
import { hexSeconds, instantOf } from "./pace";

export const leadCount = 100_000;

const statuses = ["New", "Assigned", "In Process", "Dead", "Recycled", "In Process", "Assigned", "Converted"];
const sources = ["Web Site", "Call", "Email", "Partner", "Campaign", "Public Relations"];

/** Each a plain row of the same shape, its words shared with the others. */
export function addLeads(state: EspoState, crowd: Crowd, firstStart: Date): void {
  const owners = state.users.filter(({ type, isActive }) => type === "regular" && isActive);
  for (let index = 0; index < leadCount; index++) {
    const created = instantOf(firstStart, index, leadCount);
    // Every other one was never looked at again.
    const touched = new Date(created.getTime() + (index % 2) * ((index * 37) % 1200) * 60_000);
    const { firstName, lastName, email, phone, company, city, country } = crowd.memberAt(index);
    const owner = at(owners, index);
    const createdAt = flat(espoDateTime(created));
    const lead: EspoLead = {
      id: flat(hexSeconds(created), (0xa00000000 + index).toString(16)),
      firstName,
      lastName,
      status: at(statuses, index),
      source: at(sources, index),
      emailAddress: email,
      phoneNumber: phone,
      accountName: company,
      addressCity: city.name,
      addressCountry: country,
      assignedUserId: owner.id,
      teamsIds: owner.teamsIds,
      createdById: state.api.userId,
      createdAt,
      modifiedAt: touched > created ? flat(espoDateTime(touched)) : createdAt,
    };
    state.leads.push(lead);
  }
}
