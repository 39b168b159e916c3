import { badRequest } from "./errors";

type Schema = {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  allowCustom?: boolean;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  additionalProperties?: unknown;
};

/** The input an action gets to see: checked against its schema, what the schema does not name silently dropped. */
export function checkInput(schema: object, input: unknown): Record<string, unknown> {
  const value = input ?? {};
  if (!isRecord(value)) throw badRequest("Invalid input: must be an object");
  const problems: string[] = [];
  const checked = checkObject(schema, value, "", problems);
  if (problems.length > 0) throw badRequest(`Invalid input: ${problems.join("; ")}`, { errors: problems });
  return checked;
}

function checkObject(
  { properties, required = [] }: Schema,
  value: Record<string, unknown>,
  path: string,
  problems: string[],
): Record<string, unknown> {
  for (const name of required)
    if (value[name] === undefined || value[name] === null) problems.push(`"${path}${name}" is required`);
  const kept = Object.entries(value).filter(([name, item]) => item !== undefined && properties?.[name]);
  return Object.fromEntries(
    kept.map(([name, item]) => [name, checkValue(properties?.[name] ?? {}, item, `${path}${name}`, problems)]),
  );
}

function checkValue(schema: Schema, value: unknown, path: string, problems: string[]): unknown {
  // Null clears a field at the vendor, so that it passes whatever the type.
  if (value === null) return value;
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) {
    problems.push(`"${path}" must be ${types.join(" or ")}`);
    return value;
  }
  if (schema.enum && !schema.allowCustom && !Array.isArray(value) && !schema.enum.includes(value))
    problems.push(`"${path}" must be one of ${schema.enum.join(", ")}`);
  if (typeof value === "number") checkRange(schema, value, path, problems);
  if (Array.isArray(value)) return checkItems(schema, value, path, problems);
  // An object that names no properties is open, as is one that says so.
  const closed = Object.keys(schema.properties ?? {}).length > 0 && !schema.additionalProperties;
  return closed && isRecord(value) ? checkObject(schema, value, `${path}.`, problems) : value;
}

function checkRange({ minimum, maximum }: Schema, value: number, path: string, problems: string[]): void {
  if (minimum !== undefined && value < minimum) problems.push(`"${path}" must be at least ${minimum}`);
  if (maximum !== undefined && value > maximum) problems.push(`"${path}" must be at most ${maximum}`);
}

function checkItems({ items, maxItems }: Schema, value: unknown[], path: string, problems: string[]): unknown[] {
  if (maxItems !== undefined && value.length > maxItems) problems.push(`"${path}" may hold ${maxItems} items at most`);
  return items ? value.map((item, index) => checkValue(items, item, `${path}[${index}]`, problems)) : value;
}

function isOfType(type: string, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isRecord(value);
  if (type === "null") return value === null;
  return typeof value === type;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
