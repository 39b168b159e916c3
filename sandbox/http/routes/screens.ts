import type { SignInField } from "../../contract";
import { appOfKey } from "../../membrane/catalogue";
import { toConnectionResponse } from "../../membrane/connection-view";
import { stepOf } from "../../membrane/lifecycle";
import type { Connection, SignInRequest, SignInResult } from "../../membrane/records";
import {
  approve,
  askOf,
  connectionOf,
  fieldsOf,
  isOpen,
  nextRequest,
  refuse,
  urlOf,
} from "../../membrane/sign-in-requests";
import { conclude } from "../../membrane/sign-in-results";
import type { World } from "../../membrane/world";
import { html, type Reply, seeOther } from "../reply";
import { formBody } from "../request";
import { type Context, openRoute, type Route } from "../router";
import { resultPage, signInPage } from "../screens/page";

/** The pages behind `uiUrl`. They need no token: whoever knows the request's id may answer it, once. */
export const screenRoutes: Route[] = [
  openRoute("GET /screens/connections", show),
  openRoute("POST /screens/connections", decide),
];

function show({ world, incoming }: Context): Reply {
  const request = world.requests.get(incoming.query.get("connectionRequestId") ?? "");
  return request && isOpen(world, request) ? signInForm(world, request) : stale();
}

function decide({ world, incoming }: Context): Reply {
  const { connectionRequestId = "", decision = "approve", ...values } = formBody(incoming);
  const request = world.requests.get(connectionRequestId);
  if (!request || !isOpen(world, request)) return stale();
  if (decision === "deny") return refused(world, request, "cancelled");
  if (decision === "fail") return refused(world, request, "error");
  const error = firstProblem(fieldsOf(world, request), values);
  return error === undefined
    ? approved(world, request, approve(world, request, values))
    : signInForm(world, request, { error, values });
}

type Retry = { error: string; values: Record<string, string> };

export function signInForm(world: World, request: SignInRequest, retry?: Retry): Reply {
  const { name } = appOfKey(world, request.appKey);
  const connection = connectionOf(world, request);
  const asksInput = askOf(world, request) === "provide-input";
  const body = signInPage({
    requestId: request.requestId,
    title: asksInput ? `Which ${name}?` : `Sign in to ${name}`,
    lead: asksInput ? `Say which ${name} to connect to.` : `Let Membrane read and write ${name} for you.`,
    fields: fieldsOf(world, request).map((field) => ({ ...field, value: retry?.values[field.name] ?? field.value })),
    error: retry?.error,
    penpal: request.inScreen ? {} : undefined,
  });
  const unframed = connection !== undefined && stepOf(connection).page === "unframed";
  const framing: Record<string, string> = unframed
    ? { "x-frame-options": "DENY", "content-security-policy": "frame-ancestors 'none'" }
    : {};
  return html(retry ? 422 : 200, body, { "cache-control": "no-store", ...framing });
}

function firstProblem(fields: SignInField[], values: Record<string, string>): string | undefined {
  for (const { name, label, type } of fields) {
    const value = values[name]?.trim();
    if (!value) return `${label} is missing.`;
    if (type === "url" && !/^https?:\/\/[^/]+/i.test(value)) return `${label} must start with https://.`;
  }
  return undefined;
}

/** On to the next page when the connection asks for more, back to where the asker wanted, else the end. */
export function approved(world: World, request: SignInRequest, connection: Connection): Reply {
  const { ask, page } = stepOf(connection);
  if (ask !== undefined && page !== "none") return seeOther(urlOf(world, nextRequest(world, request, connection)));
  const { clientAction: _, ...shown } = toConnectionResponse(world, request.tenant, connection);
  return ended(world, request, `${appOfKey(world, request.appKey).name} is connected`, {
    ...headOf(request),
    type: "newConnectionCreated",
    connection: shown,
  });
}

function refused(world: World, request: SignInRequest, why: "cancelled" | "error"): Reply {
  refuse(world, request, why);
  const { name } = appOfKey(world, request.appKey);
  const error = why === "error" ? `${name} refused these credentials` : "The sign-in was cancelled";
  const { connectionId, resultError: errorData } = request;
  return ended(world, request, error, {
    ...headOf(request),
    type: "newConnectionFailure",
    error,
    errorData,
    connectionId,
  });
}

/** A browser that gave the sign-in an id of its own wants it back. */
function headOf({ requestId, clientRequestId }: SignInRequest): Pick<SignInResult, "source" | "requestId"> {
  return { source: "integration.app", requestId: clientRequestId ?? requestId };
}

function ended(world: World, request: SignInRequest, title: string, result: SignInResult): Reply {
  conclude(world, request, result);
  if (request.redirectUri) return seeOther(withQuery(request.redirectUri, toQuery(result)));
  const lead = "You can close this page and go back.";
  const connection = result.type === "newConnectionCreated" ? result.connection : undefined;
  const telling = request.inScreen ? { penpal: { connection } } : { message: result };
  return html(200, resultPage(title, lead, telling), { "cache-control": "no-store" });
}

function toQuery(result: SignInResult): Record<string, string> {
  if (result.type === "newConnectionCreated") return { connectionId: String(result.connection.id) };
  return { error: result.error, ...(result.errorData && { errorData: JSON.stringify(result.errorData) }) };
}

function stale(): Reply {
  const lead = "It was used already or is too old. Go back and open the sign-in again.";
  return html(410, resultPage("This link no longer works", lead), { "cache-control": "no-store" });
}

function withQuery(uri: string, values: Record<string, string>): string {
  const url = new URL(uri);
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
  return url.href;
}
