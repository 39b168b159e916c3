import type { Dialect } from "./dialect";
import type { Fields, VendorAction } from "./vendor";

/** How a dialect describes an action's input, and what is left of an input that was laid out by that description. */

type Property = { type: string; properties?: Record<string, Property>; maximum?: number; xHint?: string };
export type InputSchema = { type: "object"; properties: Record<string, Property> };

/** Undefined where the dialect says nothing about inputs. */
export function inputSchemaOf(action: VendorAction, { inputs, maxRows }: Dialect): InputSchema | undefined {
  const beside = propertiesOf(action.input, maxRows);
  const filter = propertiesOf(action.filter ?? {}, maxRows);
  const group = (properties: Record<string, Property>) => ({ type: "object", properties, xHint: "a group" });
  const nested = action.filter ? { ...beside, filter: group(filter) } : beside;
  if (inputs === "untold") return undefined;
  if (inputs === "flat") return { type: "object", properties: { ...beside, ...filter } };
  return { type: "object", properties: inputs === "nested" ? nested : { body: group(nested) } };
}

const counts = new Set(["limit", "maxSize"]);

function propertiesOf(types: Record<string, string>, maxRows: number | null): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      { type, xHint: "as the vendor has it", ...(counts.has(name) && maxRows !== null ? { maximum: maxRows } : {}) },
    ]),
  );
}

/** The input as the vendor gets it: what the description has no place for is dropped without a word. Throws what is wrong. */
export function readInput(action: VendorAction, given: Fields, dialect: Dialect): { input: Fields; filter: Fields } {
  const schema = inputSchemaOf(action, dialect);
  if (!schema) return { input: given, filter: action.besideFilter ? given : toFields(given.filter) };
  const kept = keep(schema, given);
  const laid = dialect.inputs === "in body" ? toFields(kept.body) : kept;
  return { input: laid, filter: dialect.inputs === "flat" ? laid : toFields(laid.filter) };
}

function keep({ properties = {} }: { properties?: Record<string, Property> }, given: Fields): Fields {
  const known = Object.entries(given).filter(([name]) => name in properties);
  return Object.fromEntries(
    known.map(([name, value]) => {
      const property = properties[name];
      if (property?.properties) return [name, keep(property, toFields(value))];
      if (property && !isOf(property, value)) throw new Error(`${name} does not match its schema`);
      return [name, value];
    }),
  );
}

function isOf({ type, maximum }: Property, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value) && (maximum === undefined || Number(value) <= maximum);
  if (type === "array") return Array.isArray(value);
  return typeof value === type;
}

function toFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
