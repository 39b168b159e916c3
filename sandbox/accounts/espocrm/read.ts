import type { EspoAccountContext } from "./account";
import { isVisible, nowOf, tableOf } from "./account";
import { type Entity, type EspoRecord, type ReadContext, readAttribute } from "./definitions";
import { refuse } from "./replies";

/** How stored records read over HTTP. */
export type View = { entity: Entity; context: ReadContext; isHidden(attribute: string): boolean };

const MAX_LIST_TEXT = 10_000;
/** EspoCRM adds these to any selection: its access check needs them. */
const ALWAYS_SELECTED = ["id", "createdById", "assignedUserId"];

export function viewOf({ state }: EspoAccountContext, entity: Entity, context: ReadContext): View {
  const hidden = state.api.hidden?.[entity.type] ?? [];
  // Who may not see `phoneNumber` sees neither its data nor its flags.
  return { entity, context, isHidden: (attribute) => hidden.some((name) => attribute.startsWith(name)) };
}

export function toRow({ entity, context, isHidden }: View, record: EspoRecord, select?: ReadonlySet<string>): object {
  const row: Record<string, unknown> = {};
  for (const attribute of entity.attributes) {
    if (isHidden(attribute.name)) continue;
    if (select ? !select.has(attribute.name) : attribute.single) continue;
    const value = readAttribute(attribute, record, context);
    row[attribute.name] = typeof value === "string" ? value.slice(0, MAX_LIST_TEXT) : value;
  }
  return row;
}

export function selectionOf(names: string[], orderBy: string): ReadonlySet<string> {
  return new Set([...ALWAYS_SELECTED, ...names, orderBy]);
}

export function toSingle({ entity, context, isHidden }: View, record: EspoRecord): Record<string, unknown> {
  const shown = entity.attributes.filter(({ name }) => !isHidden(name));
  return Object.fromEntries(shown.map((attribute) => [attribute.name, readAttribute(attribute, record, context)]));
}

/** What a POST answers: only what was set, since nothing was read back; a person's name is made on reading. */
export function toCreated(view: View, record: EspoRecord): object {
  const entries = Object.entries(toSingle(view, record))
    .map(([name, value]) => [name, value === null && view.entity.byName.get(name)?.kind === "bool" ? false : value])
    .filter(([name, value]) => {
      const attribute = view.entity.byName.get(String(name));
      if (name === "name" && attribute?.readOnly) return false;
      return value !== null || attribute?.kind === "linkName";
    });
  // A flag that is set with the row and loaded by no read.
  const unread = view.entity.type === "Lead" ? { targetListIsOptedOut: false } : {};
  return { ...Object.fromEntries(entries), ...unread };
}

export function getRecord(account: EspoAccountContext, entity: Entity, id: string): EspoRecord {
  const record = tableOf(account, entity).find(id);
  if (!record || !isVisible(record, nowOf(account))) throw refuse(404, `Record ${id} does not exist.`);
  return record;
}
