import {
  bool,
  datetime,
  type EspoRecord,
  json,
  link,
  linkMany,
  options,
  type ReadContext,
  string,
} from "./definitions";
import { SALUTATIONS } from "./options";

/** Attributes that several entity types have. */

export const id = string("id", { readOnly: true });
export const name = string("name", { required: true });
export const personName = string("name", { readOnly: true, read: personNameOf });
export const deleted = bool("deleted", { readOnly: true });
export const times = [datetime("createdAt", { readOnly: true }), datetime("modifiedAt", { readOnly: true })];
export const streamed = datetime("streamUpdatedAt", { readOnly: true });
export const creator = link("createdBy", "User", { readOnly: true });
export const modifier = link("modifiedBy", "User", { readOnly: true });
export const assigned = link("assignedUser", "User");
export const teams = linkMany("teams", "Team");
export const campaign = link("campaign", null);
export const followed = [
  bool("isFollowed", { single: true, readOnly: true }),
  json("followersIds", [], { readOnly: true }),
  json("followersNames", {}, { readOnly: true }),
];
export const description = string("description");
export const salutation = options("salutationName", SALUTATIONS);
export const firstAndLast = [salutation, string("firstName"), string("lastName")];
export const address = ["Street", "City", "State", "Country", "PostalCode"].map((part) => string(`address${part}`));

export function personNameOf(record: EspoRecord): string | null {
  const parts = [record.firstName, record.middleName, record.lastName].filter(Boolean).join(" ");
  if (parts) return parts;
  if (typeof record.name === "string") return record.name;
  return typeof record.userName === "string" ? record.userName : null;
}

/** An amount in the default currency. */
export function converted(attribute: string) {
  return (record: EspoRecord, { convert }: ReadContext) => {
    const value = record[attribute];
    const currency = record[`${attribute}Currency`];
    return typeof value === "number" ? convert(value, typeof currency === "string" ? currency : null) : null;
  };
}
