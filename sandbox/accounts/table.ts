/**
 * A collection of an account's state with lookups that are made when first asked for and dropped on a write,
 * so that 100,000 rows page as quickly as 100.
 */
export type Table<T> = {
  readonly rows: readonly T[];
  find(id: string): T | undefined;
  /** The rows with their sort key, ascending; equal keys by id. `name` names the order in the cache. */
  sortedBy<K extends number | string>(name: string, keyOf: (row: T) => K): readonly Keyed<T, K>[];
  add(row: T): T;
  remove(row: T): void;
  /** To be called after a row was changed in place. */
  touch(): void;
};

export type Keyed<T, K = number> = { readonly key: K; readonly row: T };

export function createTable<T>(rows: T[], idOf: (row: T) => string): Table<T> {
  let byId: Map<string, T> | undefined;
  let orders = new Map<string, readonly Keyed<T, number | string>[]>();
  let seenLength = rows.length;

  function forget() {
    byId = undefined;
    orders = new Map();
    seenLength = rows.length;
  }
  /** A generator that lets the story go on may push rows behind our back. */
  function check() {
    if (rows.length !== seenLength) forget();
  }

  return {
    rows,
    find(id) {
      check();
      byId ??= new Map(rows.map((row) => [idOf(row), row]));
      return byId.get(id);
    },
    sortedBy<K extends number | string>(name: string, keyOf: (row: T) => K) {
      check();
      const cached = orders.get(name);
      if (cached) return cached as readonly Keyed<T, K>[];
      const order = rows.map((row) => ({ key: keyOf(row), id: idOf(row), row })).sort(byKeyThenId);
      orders.set(name, order);
      return order;
    },
    add(row) {
      rows.push(row);
      forget();
      return row;
    },
    remove(row) {
      const index = rows.indexOf(row);
      if (index >= 0) rows.splice(index, 1);
      forget();
    },
    touch: () => {
      orders = new Map();
    },
  };
}

/** The part of an ascending order whose keys are in [from, to). */
export function between<T>(order: readonly Keyed<T>[], from: number, to: number): readonly Keyed<T>[] {
  return order.slice(lowerBound(order, from), lowerBound(order, to));
}

function lowerBound<T>(order: readonly Keyed<T>[], key: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = order[middle];
    if (entry && entry.key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Sortable = { key: number | string; id: string };

function byKeyThenId(a: Sortable, b: Sortable): number {
  if (a.key < b.key) return -1;
  if (a.key > b.key) return 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
