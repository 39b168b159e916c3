/** The ways in which one server that speaks Membrane's protocol may differ from the next. */

type Row = unknown;
/** What a vendor answered: its HTTP status and body. `list` is where the rows stand in the body. */
export type VendorAnswer = { status: number; body: unknown; list?: string };

export type Dialect = {
  /** Whether actions carry a key, one that means nothing, or a name only. */
  keys: "given" | "strange" | "empty";
  /** How an action's input is described: not at all, fields side by side, or the vendor's filter in a group of its own. */
  inputs: "untold" | "flat" | "nested" | "in body";
  /** The most rows an input schema lets us ask for; null where it says nothing. */
  maxRows: number | null;
  /** What a run's output is made of a vendor's list. */
  wrap(rows: Row[], body: Record<string, unknown>): unknown;
  /** The refusal Membrane makes of a vendor's. */
  refuse(answer: VendorAnswer): { status: number; body: Record<string, unknown> };
  /** Whether "nothing found" is a refusal of the vendor's, as Gong has it, or an empty list. */
  nothingFound: "404" | "empty";
  /** How EspoCRM counts: the whole list, -1 and -2 for more and no more, or not at all. */
  totals: "count" | "signs" | "none";
  /** The status of what was made. */
  created: 200 | 201;
  /** The way to a page for signing in again: the reference's sources disagree. */
  signInBy: "request" | "reconnect" | "nothing";
};

const noise = { xNew: { deep: [1, null, "?"] }, deprecatedLater: true };

/** Says as little as it may. */
export const terse: Dialect = {
  keys: "empty",
  inputs: "untold",
  maxRows: null,
  wrap: (_rows, body) => ({ data: body }),
  refuse: ({ status, body }) => ({
    status: status === 404 ? 404 : 400,
    body: {
      type: "bad_request",
      key: status === 404 ? "not_found" : undefined,
      message: `Vendor answered ${status}`,
      data: { status, body },
    },
  }),
  nothingFound: "404",
  totals: "signs",
  created: 201,
  signInBy: "request",
};

/** Membrane's own record lists: `{ id, name, fields }`. */
export const recordful: Dialect = {
  keys: "given",
  inputs: "nested",
  maxRows: 25,
  wrap: (rows, body) => ({ records: rows.map(toRecord), cursor: cursorIn(body), ...noise }),
  refuse: ({ status, body }) => ({
    status: 400,
    body: {
      type: "action_run",
      message: "The run failed",
      data: {
        request: { url: "https://vendor.example/x", method: "GET" },
        response: { status, headers: {}, data: body },
      },
      ...noise,
    },
  }),
  nothingFound: "empty",
  totals: "none",
  created: 200,
  signInBy: "request",
};

/** The vendor's own bodies, fields side by side, refusals inside refusals. */
export const flat: Dialect = {
  keys: "given",
  inputs: "flat",
  maxRows: 7,
  wrap: (_rows, body) => ({ ...body, ...noise }),
  refuse: ({ status, body }) => ({
    status: 400,
    body: {
      type: "action_run",
      message: "The run failed",
      causedByError: {
        type: "bad_request",
        message: "The vendor refused",
        data: { response: { status, data: body } },
        causedByError: { type: "internal", message: "?" },
      },
    },
  }),
  nothingFound: "404",
  totals: "count",
  created: 201,
  signInBy: "reconnect",
};

/** The request as the vendor takes it, in groups; rows under the plainest names. */
export const grouped: Dialect = {
  ...terse,
  keys: "strange",
  inputs: "in body",
  maxRows: 10,
  wrap: (rows, body) => ({ items: rows, cursor: cursorIn(body), total: body.total }),
  refuse: ({ status, body }) => ({
    status: status === 429 ? 429 : 400,
    body: {
      type: status === 401 ? "connection" : "action_run",
      key: status === 401 ? "access_token_expired" : undefined,
      message: "Failed",
      causedByError: { type: "bad_request", message: "", data: { status, body: JSON.stringify(body) } },
    },
  }),
  nothingFound: "404",
  totals: "count",
  signInBy: "nothing",
};

function toRecord(row: Row): unknown {
  if (typeof row !== "object" || row === null || !("id" in row)) return row;
  return { id: row.id, name: "A record", uri: null, ...noise, fields: row };
}

function cursorIn({ records }: Record<string, unknown>): unknown {
  return typeof records === "object" && records !== null && "cursor" in records ? records.cursor : undefined;
}
