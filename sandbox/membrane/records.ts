import type { AccountState, VendorAccount } from "../contract";
import type { Changes } from "../state/changes";
import type { ErrorBody } from "./errors";
import type { Step } from "./lifecycle-steps";

/** What the sandbox keeps, each as one plain record; the other files of this folder are the rules over them. */

export type Tenant = {
  id: string;
  /** The app's own key for it, from the token. */
  internalId: string;
  name: string;
  fields?: Record<string, unknown>;
  createdAt: string;
};

/** A connection as we keep it; `connection-view.ts` makes of it what the API shows. */
export type Connection = {
  id: string;
  tenantId: string;
  appKey: string;
  /** Made from an integration rather than straight from a connector. */
  viaIntegration: boolean;
  key?: string;
  name: string;
  meta?: Record<string, unknown>;
  steps: Step[];
  step: number;
  /** When the present step passes by itself, in machine time. */
  stepUntil?: number;
  connectorParameters?: Record<string, unknown>;
  input?: unknown;
  requestError?: ErrorBody;
  createdAt: string;
  updatedAt: string;
  archivedAt?: string;
};

/** A sign-in page that was handed out: its id is the capability, good for one submit within a quarter of an hour. */
export type SignInRequest = {
  requestId: string;
  tenant: Tenant;
  appKey: string;
  connectionId?: string;
  /** The connection's step that the page serves; a connection that has moved on makes the page stale. */
  step?: number;
  status: "pending" | "success" | "cancelled" | "error";
  redirectUri?: string;
  /** The id under which the browser waits for the result. */
  clientRequestId?: string;
  /** Shown in the SDK's own frame, which listens to Penpal and to nothing else. */
  inScreen?: boolean;
  /** Kept for whoever asks late. */
  result?: SignInResult;
  /** What the asker sent, shown again when the request is read. */
  echo: Record<string, unknown>;
  resultConnectionId?: string;
  resultError?: ErrorBody;
  createdAt: string;
  /** Machine time. */
  expiresAt: number;
};

/** What a window or an event stream is told when a sign-in has ended. */
export type SignInResult = { source: "integration.app"; requestId: string } & (
  | { type: "newConnectionCreated"; connection: Record<string, unknown> }
  | { type: "newConnectionFailure"; error: string; errorData?: object; connectionId?: string }
);

/** One attempt to run something, whether it came to a vendor or not. */
export type RunLog = {
  id: string;
  tenantId: string;
  connectionId: string;
  appKey: string;
  actionId?: string;
  name: string;
  status: "success" | "error";
  /** As it could be posted to /act again. */
  action: Record<string, unknown>;
  input?: unknown;
  /** As JSON text: outputs are large, and seldom looked at again. */
  outputJson?: string;
  error?: ErrorBody;
  meta?: Record<string, unknown>;
  createdAt: string;
  completedAt: string;
  /** Milliseconds. */
  duration: number;
  /** The raw exchange with the vendor, when there was one. */
  exchange?: {
    request: { method: string; url: string; body?: unknown };
    response: { status: number; bodyJson: string };
  };
};

/** Where a workspace wants to hear of its connections, and how. */
export type Webhook = {
  url: string;
  /** The newer bodies name the event `eventType`, the older ones `event`. */
  generation: "eventType" | "event";
  /** With it a delivery carries `X-Signature`, the hex HMAC-SHA256 of its body. */
  secret?: string;
  /** Only these; absent means all. */
  events?: string[];
  /** The wait before the second attempt; each further one waits twice as long. */
  retryMs: number;
};

/** One event on its way. */
export type Delivery = {
  id: string;
  event: string;
  connectionId: string;
  /** What the receiver answered to each attempt, or why it could not. */
  attempts: (number | string)[];
  status: "pending" | "delivered" | "given_up";
};

/** A vendor account that is in use. */
export type OpenAccount = {
  account: VendorAccount;
  state: AccountState;
  saved: Changes;
  saveTimer?: NodeJS.Timeout;
};
