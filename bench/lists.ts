import { Client } from "pg";
import type { Actor } from "@/lib/auth/actor";
import { sessionSchema } from "@/lib/auth/schema";
import { sortFields } from "@/lib/people/fields";
import { listStatement } from "@/lib/people/list-statement";
import { peoplePageSchema } from "@/lib/people/schema";
import { parseSort } from "@/lib/query/keyset";
import { listQuerySchema } from "@/lib/query/list";
import { type Ask, send, signIn } from "./http";
import { accounts, openLargeDatabase, password, peopleCount } from "./large";
import { measureLatency, measureRate } from "./measure";
import { startWeb } from "./web";

const atOnce = 8;
const deepRow = 20_000;
const pageSize = 200;

/** What a list request over very many people costs, over HTTP and signed in, and how much of it is whose. */
export async function measureLists(server: string) {
  const database = await openLargeDatabase(server);
  const web = await startWeb(database);
  try {
    const manager = await signIn(web.site, accounts.manager, password);
    const rep = await signIn(web.site, accounts.rep, password);
    const first = "/api/leads?limit=50";
    const signedOut = () => send(web.site, first);
    return {
      people: peopleCount,
      firstPage: await measureLatency(() => manager(first)),
      bareSql: await measureSql(database, await findActor(manager)),
      bareHandler: await measureLatency(signedOut),
      others: await measureOthers(manager, rep),
      [`perSecondAt${atOnce}`]: {
        firstPage: await measureRate(() => manager(first), atOnce),
        deepPage: await measureRate(await atDeepRow(manager), atOnce),
        bareHandler: await measureRate(signedOut, atOnce),
      },
    };
  } finally {
    await web.stop();
  }
}

async function measureOthers(manager: Ask, rep: Ask) {
  const filtered = (field: string, ...values: string[]) =>
    `limit=50&filter=${encodeURIComponent(JSON.stringify({ and: [{ or: [{ field, op: "in", value: values }] }] }))}`;
  const cases = {
    byName: () => manager("/api/leads?limit=50&sort=name"),
    byEmail: () => manager("/api/leads?limit=50&sort=email"),
    byWaiting: () => manager("/api/leads?limit=50&sort=waitingSince"),
    contacts: () => manager("/api/contacts?limit=50"),
    byStageFilter: () => manager(`/api/leads?${filtered("lifecycle", "working")}`),
    nobodys: () => manager(`/api/leads?${filtered("ownerState", "none", "left")}`),
    deepRow: await atDeepRow(manager),
    nameSearch: () => manager("/api/leads?limit=50&q=iris%20quintela"),
    commonWord: () => manager("/api/leads?limit=50&q=farmacia"),
    twoLetters: () => manager("/api/leads?limit=50&q=xi"),
    asRep: () => rep("/api/leads?limit=50"),
    repsOwn: () => rep(`/api/leads?${filtered("owner", "me")}`),
  };
  const measured: Record<string, Awaited<ReturnType<typeof measureLatency>>> = {};
  for (const [name, ask] of Object.entries(cases)) measured[name] = await measureLatency(ask);
  return measured;
}

/** The page that begins at a row far down, reached as a reader reaches it: page by page. */
async function atDeepRow(ask: Ask): Promise<() => Promise<unknown>> {
  let cursor = "";
  for (let row = 0; row < deepRow; row += pageSize) {
    const { body } = await ask(`/api/leads?limit=${pageSize}&cursor=${cursor}`);
    cursor = peoplePageSchema.parse(JSON.parse(body)).nextCursor ?? "";
  }
  return () => ask(`/api/leads?limit=50&cursor=${cursor}`);
}

async function findActor(ask: Ask): Promise<Actor> {
  const { user, workspaceId, role } = sessionSchema.parse(JSON.parse((await ask("/api/session")).body));
  return {
    userId: user.id,
    workspaceId,
    role,
    name: user.name,
    email: user.email,
    teamUserIds: [user.id],
    sessionId: "",
  };
}

/** The statement of the first page, by itself on one connection. */
async function measureSql(database: string, actor: Actor) {
  const query = listQuerySchema.parse({});
  const { text, values } = listStatement(actor, "leads", query, parseSort(undefined, sortFields, "-lastActivity"));
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    return await measureLatency(() => client.query({ text, values }));
  } finally {
    await client.end();
  }
}
