/** The few JSON Schema shapes that the actions' inputs and outputs are made of. */
type Schema = Record<string, unknown>;

export const text = (description?: string): Schema => described({ type: "string" }, description);
export const flag = (description?: string): Schema => described({ type: "boolean" }, description);
export const amount = (description?: string): Schema => described({ type: "number" }, description);
export const date = (description?: string): Schema => described({ type: "string", format: "date" }, description);
export const instant = (description?: string): Schema =>
  described({ type: "string", format: "date-time" }, description);
export const oneOf = (values: readonly string[], description?: string): Schema =>
  described({ type: "string", enum: [...values] }, description);
export const listOf = (items: Schema, description?: string): Schema => described({ type: "array", items }, description);
export const anything = (description?: string): Schema => described({}, description);
export const open = (description?: string): Schema => described({ type: "object", properties: {} }, description);

export function whole(
  bounds: { minimum?: number; maximum?: number; default?: number } = {},
  description?: string,
): Schema {
  return described({ type: "integer", ...bounds }, description);
}

/** An object whose names ending in "!" are required: `record({ "id!": text() })`. */
export function record(fields: Record<string, Schema>, description?: string): Schema {
  const required = Object.keys(fields).filter((name) => name.endsWith("!"));
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name.replace(/!$/, ""), schema]),
  );
  const names = required.map((name) => name.slice(0, -1));
  return described({ type: "object", properties, ...(names.length > 0 && { required: names }) }, description);
}

function described(schema: Schema, description?: string): Schema {
  return description ? { ...schema, description } : schema;
}
