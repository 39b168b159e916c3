/**
 * What the Membrane side of the sandbox and a vendor account behind it agree on.
 * `http/` speaks Membrane's protocol and knows no vendor; `accounts/` speak like the vendors and know no Membrane.
 */

/** The sandbox's own clock: every instant in the data is an offset from `firstStart`. */
export type Clock = { readonly firstStart: Date; now(): Date };

/** An upstream HTTP request as the vendor's API would receive it, below its base URL. */
export type VendorRequest = {
  method: string;
  /** Starts with "/", no query, percent-encoding as received. */
  path: string;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** Parsed JSON when the content type says so, the raw text otherwise, undefined without a body. */
  body: unknown;
};

export type VendorResponse = {
  status: number;
  headers: Record<string, string>;
  /** A string or bytes go out as they are, undefined as an empty body, anything else as JSON. */
  body: string | Uint8Array | object | boolean | null | undefined;
};

/** A ready-made action of an app: how its input becomes one vendor request. */
export type ActionDefinition = {
  /** Stable key such as "list-leads". */
  key: string;
  name: string;
  description: string;
  /** Membrane's action type, e.g. "list-data-records" or "api-request-to-external-app". */
  type: string;
  inputSchema: object;
  outputSchema: object;
  toRequest(input: Record<string, unknown>): Pick<VendorRequest, "method" | "path"> & {
    query?: Record<string, string | undefined>;
    body?: unknown;
  };
};

/** One field the sign-in page asks for, e.g. the EspoCRM instance or an API key. */
export type SignInField = { name: string; label: string; type: "text" | "url" | "password"; value: string };

/** A vendor the sandbox can connect to. */
export type VendorApp = {
  key: string;
  name: string;
  /** Hosts that `ensure` maps to this app (without "www."), e.g. ["cliengo.com"]. */
  domains: string[];
  appUri: string;
  logoUri: string;
  /** "input-first" asks for the instance (provide-input) before the sign-in (connect). */
  signIn: "connect" | "input-first";
  inputFields: SignInField[];
  signInFields: SignInField[];
  actions: ActionDefinition[];
  /** For a vendor that reads by POST too: such a request leaves the state as it is. */
  readsOnly?(request: VendorRequest): boolean;
  /**
   * The sample account of one tenant. `state` is what `data/` made for this app, or what was saved of it at an earlier
   * start; writes change it in place.
   */
  open(state: AccountState, clock: Clock): VendorAccount;
};

/** The data of one account, plain JSON, so that it can be saved and loaded between starts. */
export type AccountState = { [collection: string]: unknown };

/**
 * What `data/` gives: the state with which an account starts, a new object at each call, always the same for the same
 * order and first start. Accounts of different ordinals tell one story under different ids. Empty for an unknown app.
 */
export type SampleState = (order: { appKey: string; tenantOrdinal: number; clock: Clock }) => AccountState;

export type VendorAccount = {
  /** What the connection knows about itself after sign-in, e.g. `{ instanceUrl }` of EspoCRM. */
  connectorParameters: Record<string, unknown>;
  handle(request: VendorRequest): VendorResponse;
};
