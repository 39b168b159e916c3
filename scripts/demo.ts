/**
 * The demo, made from outside as a person would: workspaces and people by a function, the three sample accounts through
 * our own API and Membrane's sign-in pages. Run at every start of a demo; what is done stays as it is.
 */
import { setTimeout as pause } from "node:timers/promises";
import { connectionListSchema, connectionSchema } from "@/lib/connections/schema";
import { closeDb, getDb } from "@/lib/db/client";
import { requireEnv } from "@/lib/env";
import { createDemo } from "@/lib/workspace/demo";
import { demoPassword } from "@/lib/workspace/demo-accounts";
import { approveSignIn } from "../sandbox/sign-in";
import { runProgram } from "./program";

const ADMIN = "admin@demo.tributary.test";
const APPS = ["cliengo.com", "espocrm.com", "gong.io"];
const READ_LIMIT_MS = 60_000;
const EVERY_MS = 250;

type Call = (path: string, init?: { method: string; body: unknown }) => Promise<unknown>;

await runProgram(async () => {
  const { workspaceId } = await createDemo();
  const missing = await listUnconnected(workspaceId);
  await closeDb();
  if (missing.length === 0) return;

  console.log("Connecting the sample accounts …");
  const call = await signIn(requireEnv("NEXTAUTH_URL"));
  await call("/api/session", { method: "PATCH", body: { workspaceId } });
  for (const domain of missing) await connect(call, domain);

  console.log("Reading them …");
  await untilRead(call);
});

/** An account that was read once, or that somebody removed, is left alone. */
async function listUnconnected(workspaceId: string): Promise<string[]> {
  const settled = await getDb().connection.findMany({
    where: { workspaceId, OR: [{ archivedAt: { not: null } }, { streams: { some: {} } }] },
    select: { domain: true },
  });
  const domains = new Set(settled.map(({ domain }) => domain));
  return APPS.filter((domain) => !domains.has(domain));
}

async function signIn(site: string): Promise<Call> {
  const fields = { email: ADMIN, password: demoPassword, json: "true" };
  const response = await fetch(new URL("/api/auth/callback/credentials", site), {
    method: "POST",
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
  if (!response.ok) throw new Error(`The demo's admin could not sign in: ${response.status} ${await response.text()}`);
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

async function connect(call: Call, domain: string): Promise<void> {
  let connection = connectionSchema.parse(await call("/api/connections", { method: "POST", body: { appUrl: domain } }));
  while (connection.state !== "READY") {
    const uiUrl = connection.clientAction?.uiUrl;
    if (uiUrl) await approveSignIn(uiUrl);
    else if (connection.status !== "preparing") throw new Error(`${domain} stopped at ${connection.state}.`);
    connection = connectionSchema.parse(await call(`/api/connections/${connection.id}?wait=1`));
  }
}

/** Until every list has been filled once; chats and transcripts follow in the background. */
async function untilRead(call: Call): Promise<void> {
  const deadline = Date.now() + READ_LIMIT_MS;
  while (Date.now() < deadline) {
    const { items } = connectionListSchema.parse(await call("/api/connections"));
    const lists = items.flatMap(({ streams }) => streams).filter(({ mode }) => mode === "list");
    if (lists.length > 0 && lists.every(({ firstFilled }) => firstFilled)) return;
    await pause(EVERY_MS);
  }
  console.log("Reading takes longer than usual and goes on in the background.");
}
