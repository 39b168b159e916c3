import { getDb, type Tx } from "@/lib/db/client";
import { demoAccounts, demoPassword } from "./demo-accounts";
import { addMember, createTeam, createUser, createWorkspace } from "./writes";

type Colleague = { email: string; name: string; timeZone: string; aliases?: readonly string[] };

const zones = {
  buenosAires: "America/Argentina/Buenos_Aires",
  saoPaulo: "America/Sao_Paulo",
  mexicoCity: "America/Mexico_City",
  miami: "America/New_York",
};

/** Those of Harbor Loom who cannot sign in; they are here so that owners and teams have someone to name. */
const colleagues = [
  {
    email: "tomas.ibarra@harborloom.example",
    name: "Tomás Ibarra",
    timeZone: zones.buenosAires,
    aliases: ["tibarra@harborloom.example", "tomi.ibarra@correolibre.example"],
  },
  { email: "caio.brandao@harborloom.example", name: "Caio Brandão", timeZone: zones.saoPaulo },
  { email: "renata.siqueira@harborloom.example", name: "Renata Siqueira", timeZone: zones.saoPaulo },
  { email: "ximena.cota@harborloom.example", name: "Ximena Cota", timeZone: zones.mexicoCity },
  { email: "grace.whitcombe@harborloom.example", name: "Grace Whitcombe", timeZone: zones.miami },
] as const satisfies readonly Colleague[];

/** Lucía manages all of them and stands in every team. */
const teams = [
  { name: "Buenos Aires", members: ["rep@demo.tributary.test", "tomas.ibarra@harborloom.example"] },
  { name: "São Paulo", members: ["caio.brandao@harborloom.example", "renata.siqueira@harborloom.example"] },
  { name: "Mexico City", members: ["ximena.cota@harborloom.example"] },
  { name: "Miami", members: ["grace.whitcombe@harborloom.example"] },
];
const manager = "manager@demo.tributary.test";
const admin = "admin@demo.tributary.test";

export type Demo = {
  /** The one that gets connected and read. */
  workspaceId: string;
  /** The empty one, to connect by hand. */
  blankWorkspaceId: string;
  /** False when it was there already. */
  created: boolean;
};

const demoLock = 7_205_002;

/** Makes the demo's workspaces, users and teams. Called again it answers what is there. */
export async function createDemo(db = getDb()): Promise<Demo> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${demoLock})`;
      return (await findDemo(tx)) ?? (await makeDemo(tx));
    },
    { timeout: 30_000 },
  );
}

async function findDemo(tx: Tx): Promise<Demo | null> {
  const found = await tx.workspace.findMany({
    where: { demo: true, memberships: { some: { user: { email: admin } } } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const [main, blank] = found;
  return main && blank ? { workspaceId: main.id, blankWorkspaceId: blank.id, created: false } : null;
}

async function makeDemo(tx: Tx): Promise<Demo> {
  const shared = { demo: true, mainCurrency: "USD", ownDomains: ["harborloom.example", "demo.tributary.test"] };
  const workspaceId = await createWorkspace({ ...shared, name: "Harbor Loom" }, tx);
  const blankWorkspaceId = await createWorkspace({ ...shared, name: "Harbor Loom, blank" }, tx);
  const userIds = await makeUsers(workspaceId, tx);
  const idOf = (email: string) => userIds.get(email) ?? "";
  await addMember(blankWorkspaceId, idOf(admin), "ADMIN", tx);
  for (const { name, members } of teams) {
    await createTeam({ workspaceId, name, userIds: [manager, ...members].map(idOf) }, tx);
  }
  return { workspaceId, blankWorkspaceId, created: true };
}

async function makeUsers(workspaceId: string, tx: Tx): Promise<Map<string, string>> {
  const people = [
    ...demoAccounts.map((account) => ({ ...account, timeZone: zones.buenosAires, password: demoPassword })),
    ...colleagues.map((colleague) => ({ ...colleague, role: "REP" as const })),
  ];
  const userIds = new Map<string, string>();
  for (const { role, ...user } of people) {
    const userId = await createUser(user, tx);
    await addMember(workspaceId, userId, role, tx);
    userIds.set(user.email, userId);
  }
  return userIds;
}
