import { isFields } from "../router";
import { addDays, dayIn, instantIn } from "../zone";
import { toEspoTime } from "./account";
import { type Attribute, type Entity, type EspoRecord, type ReadContext, readAttribute } from "./definitions";
import { fold } from "./fold";
import { refuse } from "./replies";

export type Predicate = (record: EspoRecord) => boolean;

type Item = { type: string; attribute: string; value: unknown; timeZone: string };
type Test = (value: unknown) => boolean;

/** All items must hold, as EspoCRM's `where` says it. */
export function toPredicate(entity: Entity, context: ReadContext, items: unknown[]): Predicate {
  const predicates = items.map((item) => itemPredicate(entity, context, readItem(item)));
  return (record) => predicates.every((holds) => holds(record));
}

function itemPredicate(entity: Entity, context: ReadContext, item: Item): Predicate {
  const inner = () => toInnerItems(item.value);
  switch (item.type) {
    case "and":
      return toPredicate(entity, context, inner());
    case "or": {
      const predicates = inner().map((one) => toPredicate(entity, context, [one]));
      return (record) => predicates.some((holds) => holds(record));
    }
    case "not": {
      const holds = toPredicate(entity, context, inner());
      return (record) => !holds(record);
    }
    case "linkedWith":
    case "notLinkedWith":
    case "isLinked":
    case "isNotLinked":
      return linkPredicate(entity, context, item);
  }
  const attribute = entity.byName.get(item.attribute);
  if (!attribute) throw refuse(400, `Not existing attribute '${item.attribute}' in where.`);
  const test = dateTest(attribute, item, context) ?? valueTest(attribute, item);
  if (!test) throw refuse(400, `Unknown where item type '${item.type}'.`);
  return (record) => test(readAttribute(attribute, record, context));
}

/** The names of all attributes that a `where` looks at. */
export function attributesIn(items: unknown[]): string[] {
  return items.flatMap((item) => {
    if (!isFields(item)) return [];
    const own = typeof item.attribute === "string" ? [item.attribute] : [];
    return ["and", "or", "not"].includes(String(item.type)) ? attributesIn(toInnerItems(item.value)) : own;
  });
}

function readItem(item: unknown): Item {
  if (!isFields(item) || typeof item.type !== "string") throw refuse(400, "Bad where.");
  const { type, attribute, field, value, timeZone } = item;
  return {
    type,
    attribute: String(attribute ?? field ?? ""),
    value,
    timeZone: typeof timeZone === "string" ? timeZone : "UTC",
  };
}

function toInnerItems(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

/** Of a link by its name: `assignedUser`, `teams`, `account`. */
function linkPredicate(entity: Entity, context: ReadContext, { type, attribute: name, value }: Item): Predicate {
  const attribute = entity.byName.get(`${name}Ids`) ?? entity.byName.get(`${name}Id`);
  if (!attribute) throw refuse(400, `Not existing link '${name}' in where.`);
  const wanted = new Set(toInnerItems(value).map(String));
  const idsOf = (record: EspoRecord) => {
    const ids = readAttribute(attribute, record, context);
    return Array.isArray(ids) ? ids : ids ? [ids] : [];
  };
  if (type === "isLinked") return (record) => idsOf(record).length > 0;
  if (type === "isNotLinked") return (record) => idsOf(record).length === 0;
  if (type === "linkedWith") return (record) => idsOf(record).some((id) => wanted.has(String(id)));
  return (record) => !idsOf(record).some((id) => wanted.has(String(id)));
}

function valueTest(attribute: Attribute, { type, value }: Item): Test | null {
  const comparable = (one: unknown) => toComparable(attribute, one);
  const wanted = comparable(value);
  const many = () => new Set(toInnerItems(value).map(comparable));
  // As in SQL: nothing compares with null.
  const compares = (test: (a: number | string, b: number | string) => boolean): Test => {
    return (one) => {
      const own = comparable(one);
      return own !== null && wanted !== null && test(own, wanted);
    };
  };
  switch (type) {
    case "equals":
      return (one) => comparable(one) === wanted;
    case "notEquals":
      return (one) => comparable(one) !== wanted;
    case "in": {
      const set = many();
      return (one) => set.has(comparable(one));
    }
    case "notIn": {
      const set = many();
      return (one) => !set.has(comparable(one));
    }
    case "greaterThan":
      return compares((a, b) => a > b);
    case "lessThan":
      return compares((a, b) => a < b);
    case "greaterThanOrEquals":
      return compares((a, b) => a >= b);
    case "lessThanOrEquals":
      return compares((a, b) => a <= b);
    case "contains":
      return compares((a, b) => String(a).includes(String(b)));
    case "notContains":
      return compares((a, b) => !String(a).includes(String(b)));
    case "startsWith":
      return compares((a, b) => String(a).startsWith(String(b)));
    case "endsWith":
      return compares((a, b) => String(a).endsWith(String(b)));
    case "like": {
      const pattern = likePattern(String(wanted ?? ""));
      return (one) => pattern.test(String(comparable(one) ?? ""));
    }
    case "isNull":
      return (one) => one === null || one === undefined;
    case "isNotNull":
      return (one) => one !== null && one !== undefined;
    case "isTrue":
      return (one) => one === true;
    case "isFalse":
      return (one) => one !== true;
    default:
      return null;
  }
}

/** Numbers and flags as numbers, ids and times as they are, all other text folded. */
function toComparable({ kind }: Attribute, value: unknown): number | string | null {
  if (value === null || value === undefined) return null;
  if (kind === "number") return Number(value);
  if (kind === "bool") return value === true || value === "true" || value === "1" || value === 1 ? 1 : 0;
  if (kind === "date" || kind === "datetime" || kind === "link") return String(value);
  return fold(String(value));
}

function likePattern(like: string): RegExp {
  const escaped = like
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("%", ".*")
    .replaceAll("_", ".");
  return new RegExp(`^${escaped}$`, "s");
}

/** Days are days of the item's zone; an attribute with a time of day is compared in UTC. */
function dateTest(attribute: Attribute, { type, value, timeZone }: Item, { now }: ReadContext): Test | null {
  if (attribute.kind !== "date" && attribute.kind !== "datetime") return null;
  const timed = attribute.kind === "datetime";
  const today = dayIn(timeZone, new Date(`${now.replace(" ", "T")}Z`));
  const startOf = (day: string) => (timed ? toEspoTime(instantIn(timeZone, day)) : day);
  const moment = (text: string) => (timed ? toEspoTime(instantIn(timeZone, text)) : text.slice(0, 10));
  const isDay = (text: string) => text.length <= 10;
  const range = (from: string, to: string): Test => holdsText((text) => text >= from && text < to);
  const days = (from: string, to: string) => range(startOf(from), startOf(addDays(to, 1)));
  const at = String(value ?? "");
  const count = Number(value);
  const [first = "", second = ""] = toInnerItems(value).map(String);

  switch (type) {
    case "on":
      return isDay(at) ? days(at, at) : holdsText((text) => text === moment(at));
    case "after":
      return isDay(at) ? range(startOf(addDays(at, 1)), "~") : holdsText((text) => text > moment(at));
    case "before":
      return holdsText((text) => text < (isDay(at) ? startOf(at) : moment(at)));
    case "between":
      return isDay(second)
        ? range(isDay(first) ? startOf(first) : moment(first), startOf(addDays(second, 1)))
        : holdsText((text) => text >= moment(first) && text <= moment(second));
    case "today":
      return days(today, today);
    case "past":
      return holdsText((text) => text < (timed ? now : today));
    case "future":
      return holdsText((text) => text > (timed ? now : today));
    case "lastSevenDays":
      return days(addDays(today, -7), today);
    case "lastXDays":
      return days(addDays(today, -count), today);
    case "nextXDays":
      return days(today, addDays(today, count));
    case "olderThanXDays":
      return holdsText((text) => text < startOf(addDays(today, -count)));
    case "afterXDays":
      return range(startOf(addDays(today, count + 1)), "~");
    default:
      return null;
  }
}

function holdsText(test: (text: string) => boolean): Test {
  return (value) => typeof value === "string" && test(value);
}
