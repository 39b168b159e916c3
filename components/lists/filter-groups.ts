import type { Filter } from "@/lib/query/list";

/** A list's filter as its bar shows it: one group per field, each "is one of". Other groups are kept as they are. */

export type Group = Filter["and"][number];

export function groupOf(field: string, values: readonly (string | boolean)[]): Group {
  const [first] = values;
  if (typeof first === "boolean") return { or: [{ field, op: "eq", value: first }] };
  return { or: [{ field, op: "in", value: values.map(String) }] };
}

export function isSameGroup(a: Group, b: Group): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The values chosen for a field by the bar; none when the group is more than the bar can say. */
export function valuesOf(filter: Filter, field: string): string[] {
  const group = filter.and.find((candidate) => fieldOf(candidate) === field);
  const value = group?.or[0]?.value;
  return value === undefined ? [] : [value].flat().map(String);
}

export function withValues(filter: Filter, field: string, values: readonly (string | boolean)[]): Filter {
  const others = filter.and.filter((group) => fieldOf(group) !== field);
  return { and: values.length > 0 ? [...others, groupOf(field, values)] : others };
}

export function withoutGroup(filter: Filter, group: Group): Filter {
  return { and: filter.and.filter((candidate) => !isSameGroup(candidate, group)) };
}

/** The one field of a group the bar can show; null when it is more than that. */
export function fieldOf(group: Group): string | null {
  const [only, ...rest] = group.or;
  return only && rest.length === 0 && (only.op === "in" || only.op === "eq") ? only.field : null;
}
