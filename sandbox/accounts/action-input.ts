/** How an action's input, already checked against its schema, becomes parts of a request. */
export type Input = Record<string, unknown>;

export function idIn(input: Input, name: string): string {
  return encodeURIComponent(String(input[name] ?? ""));
}

export function without(input: Input, ...names: string[]): Input {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
}

export function toQuery(input: Input): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
  );
}
