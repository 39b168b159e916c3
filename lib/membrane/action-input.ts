import { z } from "zod";

/**
 * The input of an action as its live schema wants it. Sources speak the vendor's own fields; how Membrane wraps them is
 * the connector's choice, may change with any rebuild, and what stands in the wrong place is dropped without a word.
 */

type Fields = Record<string, unknown>;

const schemaSchema = z.object({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()).catch([]).default([]),
});
type InputSchema = z.infer<typeof schemaSchema>;

/** Lays `input` and the vendor's `filter` fields out as `inputSchema` names them. */
export function toActionInput(inputSchema: unknown, input: Fields, filter?: Fields): Fields {
  const schema = schemaSchema.safeParse(inputSchema).data;
  // Nobody says where a filter goes: it stands in both places, and the wrong one is dropped.
  if (!schema || Object.keys(schema.properties).length === 0) {
    return filter ? { ...filter, ...input, filter } : input;
  }
  if (!filter) return renameId(schema, place(schema, input));
  const group = onlyGroupWith(schema, "filter");
  const holder = group === undefined ? schema : toSchema(schema.properties[group]);
  if (!takesFields(holder?.properties.filter)) return renameId(schema, place(schema, { ...filter, ...input }));
  const [inside, beside] = splitFilter(holder, filter);
  const nested = { filter: place(toSchema(holder?.properties.filter), inside) };
  const laid = renameId(schema, place(schema, { ...beside, ...input }));
  return group === undefined
    ? { ...laid, ...nested }
    : { ...laid, [group]: { ...(laid[group] as Fields | undefined), ...nested } };
}

/** What stands in the filter, and what the schema names only beside it: a connector may keep there what it requires. */
function splitFilter(holder: InputSchema | undefined, filter: Fields): [inside: Fields, beside: Fields] {
  const nested = toSchema(holder?.properties.filter)?.properties ?? {};
  const isBeside = (name: string) => !(name in nested) && name in (holder?.properties ?? {});
  const entries = Object.entries(filter);
  return [
    Object.fromEntries(entries.filter(([name]) => !isBeside(name))),
    Object.fromEntries(entries.filter(([name]) => isBeside(name))),
  ];
}

/** Each field at the top, unless only one group of the schema (`query`, `body`, `pagination`) has room for it. */
function place(schema: InputSchema | undefined, fields: Fields): Fields {
  if (!schema) return fields;
  const laid: Fields = {};
  for (const [name, value] of Object.entries(fields)) {
    const group = onlyGroupWith(schema, name);
    const { properties } = (group && toSchema(schema.properties[group])) || schema;
    const fitting = atMost(name, value, properties[name]);
    if (group) laid[group] = { ...(laid[group] as Fields | undefined), [name]: fitting };
    else laid[name] = fitting;
  }
  return laid;
}

const amountName = /limit|size|count|per_?page/i;
const amountSchema = z.object({ maximum: z.number() });

/** A page of rows no longer than the schema allows; anything else that is out of bounds is Membrane's to refuse. */
function atMost(name: string, value: unknown, property: unknown): unknown {
  const maximum = amountName.test(name) ? amountSchema.safeParse(property).data?.maximum : undefined;
  return typeof value === "number" && maximum !== undefined ? Math.min(value, maximum) : value;
}

function onlyGroupWith({ properties }: InputSchema, name: string): string | undefined {
  if (name in properties) return undefined;
  const groups = Object.keys(properties).filter((group) => name in (toSchema(properties[group])?.properties ?? {}));
  return groups.length === 1 ? groups[0] : undefined;
}

/** `id` where the schema says `callId`, or the other way round: when exactly one name on each side has no partner. */
function renameId(schema: InputSchema, fields: Fields): Fields {
  const given = Object.keys(fields).filter((name) => isIdName(name) && !(name in schema.properties));
  const named = schema.required.length > 0 ? schema.required : Object.keys(schema.properties);
  const wanted = named.filter((name) => isIdName(name) && !(name in fields));
  const [from, to] = [given[0], wanted[0]];
  if (given.length !== 1 || wanted.length !== 1 || from === undefined || to === undefined) return fields;
  const { [from]: id, ...rest } = fields;
  return { ...rest, [to]: id };
}

function isIdName(name: string): boolean {
  return /^id$|[a-z]Id$|_id$/.test(name);
}

function toSchema(value: unknown): InputSchema | undefined {
  return schemaSchema.safeParse(value).data;
}

const typeSchema = z.object({ type: z.union([z.string(), z.array(z.string())]).optional() });

/** A property that can hold fields: an object, or one that does not say what it is. */
function takesFields(property: unknown): boolean {
  const parsed = typeSchema.safeParse(property);
  if (!parsed.success) return false;
  const { type } = parsed.data;
  return type === undefined || [type].flat().includes("object");
}
