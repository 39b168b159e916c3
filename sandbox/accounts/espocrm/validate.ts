import type { EspoAccountContext } from "./account";
import type { Attribute, Entity, EspoRecord } from "./definitions";
import { refuseField } from "./replies";

/** A value as it may be stored, or a refusal in the vendor's words. Unknown and read-only attributes never get here. */
export function toStored(
  { state }: EspoAccountContext,
  { type }: Entity,
  attribute: Attribute,
  value: unknown,
): unknown {
  const { name, kind } = attribute;
  const invalid = () => refuseField(type, fieldOf(attribute), "valid");
  if (value === null || value === undefined) return null;
  switch (kind) {
    case "enum": {
      const options = state.enums?.[`${type}.${name}`] ?? attribute.options ?? [];
      if (!options.includes(String(value))) throw invalid();
      return String(value);
    }
    case "bool":
      return value === true || value === "true" || value === 1;
    case "number": {
      if (value === "" || !Number.isFinite(Number(value))) throw invalid();
      return Number(value);
    }
    case "date":
      if (!/^\d{4}-\d{2}-\d{2}$/.test(String(value))) throw invalid();
      return String(value);
    case "datetime":
      if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?$/.test(String(value))) throw invalid();
      return String(value).length === 16 ? `${value}:00` : String(value);
    case "linkIds":
      if (!Array.isArray(value)) throw invalid();
      return value.map(String);
    case "json":
      return value;
    default:
      return String(value);
  }
}

export function requireAll(entity: Entity, record: EspoRecord): void {
  for (const attribute of entity.attributes) {
    if (!attribute.required) continue;
    const value = record[attribute.name];
    if (value === null || value === undefined || value === "") {
      throw refuseField(entity.type, fieldOf(attribute), "required");
    }
  }
}

export function requireEmail({ type }: Entity, address: string): void {
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address)) throw refuseField(type, "emailAddress", "emailAddress");
}

/** New numbers must be international; what is on a record already may be any text. */
export function requirePhone({ type }: Entity, number: string): void {
  if (!/^\+[1-9]\d{6,14}$/.test(number)) throw refuseField(type, "phoneNumber", "valid");
}

/** The field of `assignedUserId` is `assignedUser`. */
function fieldOf({ name, kind }: Attribute): string {
  return kind === "link" ? name.replace(/Id$/, "") : name;
}
