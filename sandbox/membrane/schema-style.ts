import type { ActionDefinition } from "../contract";
import { objectId } from "./ids";

/**
 * Membrane may show a vendor's filter nested under `filter` or laid flat. "natural" keeps each action's own form,
 * "flat" and "nested" force one, "mixed" turns about half of the actions into the other form, always the same half.
 */
export type SchemaStyle = "natural" | "flat" | "nested" | "mixed";

export const schemaStyles: SchemaStyle[] = ["natural", "flat", "nested", "mixed"];

type ObjectSchema = { properties?: Record<string, unknown>; required?: string[] };

/** The input of an action as shown, and the way back to its natural form. */
export type ShownInput = { schema: object; toNatural(input: Record<string, unknown>): Record<string, unknown> };

export function showInput(action: ActionDefinition, style: SchemaStyle): ShownInput {
  const natural: ShownInput = { schema: action.inputSchema, toNatural: (input) => input };
  const nested = filterOf(action.inputSchema);
  const wanted = style === "mixed" ? mixedStyle(action, nested !== undefined) : style;
  if (nested && wanted === "flat") return flatten(action.inputSchema, nested) ?? natural;
  if (!nested && wanted === "nested" && isList(action)) return nest(action.inputSchema) ?? natural;
  return natural;
}

function mixedStyle(action: ActionDefinition, isNested: boolean): SchemaStyle {
  const turned = Number.parseInt(objectId("schema-style", action.key).slice(-1), 16) % 2 === 1;
  if (!turned) return "natural";
  return isNested ? "flat" : "nested";
}

function filterOf(schema: ObjectSchema): ObjectSchema | undefined {
  const filter = schema.properties?.filter as ObjectSchema | undefined;
  return filter?.properties ? filter : undefined;
}

function flatten(schema: ObjectSchema, filter: ObjectSchema): ShownInput | undefined {
  const { filter: _, ...rest } = schema.properties ?? {};
  const inner = Object.keys(filter.properties ?? {});
  if (inner.some((name) => name in rest)) return undefined;
  const required = schema.required ?? [];
  const filterRequired = required.includes("filter");
  return {
    schema: {
      ...schema,
      properties: { ...rest, ...filter.properties },
      required: [...required.filter((name) => name !== "filter"), ...(filterRequired ? (filter.required ?? []) : [])],
    },
    toNatural(input) {
      const [inside, outside] = split(input, inner);
      return filterRequired || Object.keys(inside).length > 0 ? { ...outside, filter: inside } : outside;
    },
  };
}

/** What steers a list rather than narrows it stays where it is, in every vendor's words for it. */
const steering =
  /^(id|filter|cursor|limit|offset|page|pageSize|maxSize|order|orderBy|sort|select|where\w*|\w+Filter(List)?|include\w*)$/;

function nest(schema: ObjectSchema): ShownInput | undefined {
  const required = schema.required ?? [];
  const [outside, inside] = split(schema.properties ?? {}, (name) => steering.test(name) || required.includes(name));
  const inner = Object.keys(inside);
  if (inner.length === 0) return undefined;
  return {
    schema: { ...schema, properties: { ...outside, filter: { type: "object", properties: inside } } },
    toNatural: ({ filter, ...rest }) => ({ ...rest, ...(filter as Record<string, unknown> | undefined) }),
  };
}

function isList(action: ActionDefinition): boolean {
  return action.key.startsWith("list-") || action.key.startsWith("search-");
}

function split(
  record: Record<string, unknown>,
  belongs: string[] | ((name: string) => boolean),
): [Record<string, unknown>, Record<string, unknown>] {
  const test = typeof belongs === "function" ? belongs : (name: string) => belongs.includes(name);
  const entries = Object.entries(record);
  return [
    Object.fromEntries(entries.filter(([name]) => test(name))),
    Object.fromEntries(entries.filter(([name]) => !test(name))),
  ];
}
