import type { EspoEntityType } from "./types";

/** How an entity type's attributes are described; `entities.ts` has the descriptions themselves. */

export type AttributeKind =
  | "string"
  | "enum"
  | "bool"
  | "number"
  | "date"
  | "datetime"
  | "email"
  | "phone"
  | "json"
  | "link"
  | "linkName"
  | "linkIds"
  | "linkNames";

/** A stored record with any attributes: the typed ones of `types.ts` go in and out by entity type. */
export type EspoRecord = { id: string; createdAt: string; modifiedAt: string; [attribute: string]: unknown };

/** What reading an attribute may need beside its record. */
export type ReadContext = {
  now: string;
  nameOf(entity: string, id: string): string | null;
  find(entity: string, id: string): EspoRecord | undefined;
  convert(amount: number, currency: string | null): number;
};

export type Attribute = {
  name: string;
  kind: AttributeKind;
  /** Left out of list rows. */
  single?: true;
  readOnly?: true;
  /** What a left-out attribute reads as. */
  empty: unknown;
  /** What a new record gets. */
  initial?: unknown;
  options?: readonly string[];
  required?: true;
  /** The entity type of a link. */
  entity?: EspoEntityType;
  read?(record: EspoRecord, context: ReadContext): unknown;
};

export type Entity = {
  type: EspoEntityType;
  collection: string;
  attributes: Attribute[];
  byName: Map<string, Attribute>;
  orderBy: string;
  order: "asc" | "desc";
  searched: string[];
  /** Whether a new record is compared with the others by name and e-mail. */
  checksDuplicates: boolean;
  primaryFilters: { [name: string]: (record: EspoRecord, context: ReadContext) => boolean };
};

export type EntityDescription = Partial<Pick<Entity, "orderBy" | "order" | "checksDuplicates" | "primaryFilters">> &
  Pick<Entity, "type" | "collection" | "searched"> & { attributes: (Attribute | Attribute[])[] };

export function entity({ attributes, ...description }: EntityDescription): Entity {
  const flat = attributes.flat();
  return {
    orderBy: "createdAt",
    order: "desc",
    checksDuplicates: false,
    primaryFilters: {},
    ...description,
    attributes: flat,
    byName: new Map(flat.map((attribute) => [attribute.name, attribute])),
  };
}

type Extra = Partial<Omit<Attribute, "name" | "kind">>;

export const string = (name: string, extra: Extra = {}): Attribute => ({ name, kind: "string", empty: null, ...extra });
export const bool = (name: string, extra: Extra = {}): Attribute => ({ name, kind: "bool", empty: false, ...extra });
export const number = (name: string, extra: Extra = {}): Attribute => ({ name, kind: "number", empty: null, ...extra });
export const date = (name: string, extra: Extra = {}): Attribute => ({ name, kind: "date", empty: null, ...extra });
export const datetime = (name: string, extra: Extra = {}): Attribute => ({
  name,
  kind: "datetime",
  empty: null,
  ...extra,
});
export const json = (name: string, empty: unknown, extra: Extra = {}): Attribute => ({
  name,
  kind: "json",
  empty,
  single: true,
  ...extra,
});
export const options = (name: string, values: readonly string[], extra: Extra = {}): Attribute => ({
  name,
  kind: "enum",
  empty: null,
  options: values,
  ...extra,
});

/** `xxxId` and `xxxName`; the name is looked up on read, so it follows a renaming. */
export function link(name: string, target: EspoEntityType | null, extra: Extra = {}): Attribute[] {
  const id = `${name}Id`;
  return [
    { name: id, kind: "link", empty: null, ...(target && { entity: target }), ...extra },
    {
      name: `${name}Name`,
      kind: "linkName",
      empty: null,
      readOnly: true,
      read: (record, { nameOf }) => {
        const value = record[id];
        return target && typeof value === "string" ? nameOf(target, value) : null;
      },
    },
  ];
}

/** `xxxIds`, `xxxNames` and, with roles on the link, `xxxColumns`: on single reads only. */
export function linkMany(
  name: string,
  target: EspoEntityType | null,
  { columns = false, read }: { columns?: boolean; read?: Attribute["read"] } = {},
): Attribute[] {
  const ids = `${name}Ids`;
  const idsOf: NonNullable<Attribute["read"]> = read ?? ((record) => record[ids] ?? []);
  return [
    { name: ids, kind: "linkIds", empty: [], single: true, ...(target && { entity: target }), read: idsOf },
    {
      name: `${name}Names`,
      kind: "linkNames",
      empty: {},
      single: true,
      readOnly: true,
      read: (record, context) => namesOf(idsOf(record, context), target, context),
    },
    ...(columns ? [json(`${name}Columns`, {})] : []),
  ];
}

function namesOf(ids: unknown, target: EspoEntityType | null, { nameOf }: ReadContext): Record<string, string | null> {
  if (!Array.isArray(ids)) return {};
  return Object.fromEntries(ids.map((id) => [id, target ? nameOf(target, String(id)) : null]));
}

export function readAttribute(attribute: Attribute, record: EspoRecord, context: ReadContext): unknown {
  if (attribute.read) return attribute.read(record, context);
  const value = record[attribute.name];
  return value === undefined ? attribute.empty : value;
}
