import { type ConnectionView, connectionListSchema, connectionSchema } from "@/lib/connections/schema";
import { approveSignIn } from "../sandbox/sign-in";

/** How the demo's accounts get connected from outside: our own API, and Membrane's sign-in pages. */

export const sampleApps = ["cliengo.com", "espocrm.com", "gong.io"] as const;

export type Call = (path: string, init?: { method: string; body: unknown }) => Promise<unknown>;

/** Asks the API as this user from then on; a refusal throws. */
export async function signIn(site: string, email: string, password: string): Promise<Call> {
  const response = await fetch(new URL("/api/auth/callback/credentials", site), {
    method: "POST",
    body: new URLSearchParams({ email, password, json: "true" }),
    redirect: "manual",
  });
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  return async (path, init) => {
    const reply = await fetch(new URL(path, site), {
      ...(init && { method: init.method, body: JSON.stringify(init.body) }),
      headers: { cookie, "content-type": "application/json" },
    });
    if (!reply.ok) throw new Error(`${init?.method ?? "GET"} ${path} answered ${reply.status}: ${await reply.text()}`);
    return reply.json();
  };
}

/** Until the account is READY. */
export async function connect(call: Call, domain: string): Promise<void> {
  let connection = connectionSchema.parse(await call("/api/connections", { method: "POST", body: { appUrl: domain } }));
  while (connection.state !== "READY") {
    const uiUrl = connection.clientAction?.uiUrl;
    if (uiUrl) await approveSignIn(uiUrl);
    else if (connection.status !== "preparing") throw new Error(`${domain} stopped at ${connection.state}.`);
    connection = connectionSchema.parse(await call(`/api/connections/${connection.id}?wait=1`));
  }
}

export async function listConnections(call: Call): Promise<ConnectionView[]> {
  return connectionListSchema.parse(await call("/api/connections")).items;
}

/** Every list has been filled once; chats and transcripts follow in the background. */
export function areListsFilled(connections: readonly ConnectionView[]): boolean {
  const lists = connections.flatMap(({ streams }) => streams).filter(({ mode }) => mode === "list");
  return lists.length > 0 && lists.every(({ firstFilled }) => firstFilled);
}
