/**
 * The demo, made from outside as a person would: workspaces and people by a function, the three sample accounts through
 * our own API and Membrane's sign-in pages. Run at every start of a demo; what is done stays as it is.
 */
import { setTimeout as pause } from "node:timers/promises";
import { closeDb, getDb } from "@/lib/db/client";
import { requireEnv } from "@/lib/env";
import { createDemo } from "@/lib/workspace/demo";
import { demoPassword } from "@/lib/workspace/demo-accounts";
import { runProgram } from "./program";
import { areListsFilled, type Call, connect, listConnections, sampleApps, signIn } from "./sample-accounts";

const ADMIN = "admin@demo.tributary.test";
const READ_LIMIT_MS = 60_000;
const EVERY_MS = 250;

await runProgram(async () => {
  const { workspaceId } = await createDemo();
  const missing = await listUnconnected(workspaceId);
  await closeDb();
  if (missing.length === 0) return;

  console.log("Connecting the sample accounts …");
  const call = await signIn(requireEnv("NEXTAUTH_URL"), ADMIN, demoPassword);
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
  return sampleApps.filter((domain) => !domains.has(domain));
}

/** Until every list has been filled once; chats and transcripts follow in the background. */
async function untilRead(call: Call): Promise<void> {
  const deadline = Date.now() + READ_LIMIT_MS;
  while (Date.now() < deadline) {
    if (areListsFilled(await listConnections(call))) return;
    await pause(EVERY_MS);
  }
  console.log("Reading takes longer than usual and goes on in the background.");
}
