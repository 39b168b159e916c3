import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { Client } from "pg";
import { v7 as newId } from "uuid";
import { closeDb, getDb } from "@/lib/db/client";
import { deployMigrations } from "@/lib/db/migrations";
import { prepareDatabase } from "@/lib/db/prepare";
import { savePeople } from "@/lib/projection/writes";
import { addMember, createTeam, createUser, createWorkspace } from "@/lib/workspace/writes";
import { makePeople, type Owner } from "./people";

/** One workspace with very many people, in a database that is made once and kept as long as its making is the same. */

export const peopleCount = 100_000;
const savedAtOnce = 2_000;
export const password = "only-for-measuring";
export const accounts = { manager: "manager@bench.test", rep: "rep@bench.test" } as const;

/** Answers the address of a fresh copy. */
export async function openLargeDatabase(server: string): Promise<string> {
  const template = `large_${fingerprint()}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [template]);
    if (rowCount === 0) await makeTemplate(client, server, template);
    await client.query("DROP DATABASE IF EXISTS large_copy WITH (FORCE)");
    await client.query(`CREATE DATABASE large_copy TEMPLATE "${template}"`);
  } finally {
    await client.end();
  }
  return addressOf(server, "large_copy");
}

export function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Whatever decides how the rows look: this folder's two files and the schema. */
function fingerprint(): string {
  const hash = createHash("sha256").update(String(peopleCount));
  for (const file of ["bench/people.ts", "bench/large.ts"]) hash.update(readFileSync(file));
  for (const name of readdirSync("prisma/migrations").sort()) hash.update(name);
  return hash.digest("hex").slice(0, 12);
}

async function makeTemplate(client: Client, server: string, template: string): Promise<void> {
  console.error(`Making ${peopleCount} people once …`);
  const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname LIKE 'large\\_%'");
  for (const { datname } of rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  const unfinished = "large_unfinished";
  const address = addressOf(server, unfinished);
  await prepareDatabase(address);
  await deployMigrations(address, { folder: "prisma" });
  process.env.DATABASE_URL = address;
  await fill();
  await closeDb();
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO "${template}"`);
}

async function fill(): Promise<void> {
  const workspaceId = await createWorkspace({ name: "Large" });
  const owners = await makeOwners(workspaceId);
  await makeConnections(workspaceId);
  let batch = [];
  for (const person of makePeople(peopleCount, owners, new Date())) {
    batch.push(person);
    if (batch.length < savedAtOnce) continue;
    await savePeople(getDb(), workspaceId, batch);
    batch = [];
  }
  await savePeople(getDb(), workspaceId, batch);
  await getDb().$executeRawUnsafe("VACUUM ANALYZE");
}

/** Twelve reps in three teams; of a hundred people four are nobody's and five belong to somebody who left. */
async function makeOwners(workspaceId: string): Promise<Owner[]> {
  const reps = Array.from({ length: 12 }, (_, index) => ({
    name: `Rep ${index + 1}`,
    email: index === 0 ? accounts.rep : `rep${index + 1}@bench.test`,
  }));
  const userIds = await Promise.all(reps.map((rep) => createUser({ ...rep, password })));
  for (const userId of userIds) await addMember(workspaceId, userId, "REP");
  const managerId = await createUser({ name: "Manager", email: accounts.manager, password });
  await addMember(workspaceId, managerId, "MANAGER");
  for (const team of [0, 1, 2]) {
    const members = userIds.filter((_, index) => index % 3 === team);
    await createTeam({ workspaceId, name: `Team ${team + 1}`, userIds: [managerId, ...members] });
  }
  const active = Array.from({ length: 91 }, (_, index) => {
    const place = index % reps.length;
    return { userId: userIds[place] ?? null, name: reps[place]?.name ?? null, state: "active" as const };
  });
  const nobody = Array.from({ length: 4 }, () => ({ userId: null, name: null, state: "none" as const }));
  const gone = Array.from({ length: 5 }, () => ({ userId: null, name: "Joel Aranda", state: "left" as const }));
  return [...active, ...nobody, ...gone];
}

const streams = { espocrm: ["lead", "contact", "task"], cliengo: ["contact", "conversation"], gong: ["call"] } as const;

async function makeConnections(workspaceId: string): Promise<void> {
  const now = new Date();
  for (const [source, kinds] of Object.entries(streams)) {
    const shared = { id: newId(), workspaceId, membraneConnectionId: newId(), name: source, source };
    const connection = await getDb().connection.create({ data: { ...shared, state: "READY", usable: true } });
    await getDb().syncStream.createMany({
      data: kinds.map((kind) => ({
        ...{ id: newId(), workspaceId, connectionId: connection.id, name: `${kind}s`, kind, mode: "list" },
        ...{ periodSec: 300, dueAt: now, lastGoodAt: now, firstFilledAt: now },
      })),
    });
  }
}
