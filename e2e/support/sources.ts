import { expect } from "@playwright/test";
import { type ConnectionView, connectionListSchema, connectionSchema } from "@/lib/connections/schema";
import { getDb } from "@/lib/db/client";
import { approveSignIn } from "../../sandbox/sign-in";
import { type Ask, apiOf, newAdmin, type SignedIn } from "./actors";

export type Connected = {
  admin: SignedIn;
  id: string;
  /** What Membrane calls it, which is what the sandbox's strings are pulled by. */
  membraneConnectionId: string;
};

/** A new workspace with one account connected, and its lists read once. */
export async function givenConnected(appUrl: string): Promise<Connected> {
  const admin = await newAdmin();
  const ask = await apiOf(admin);
  let connection = await asConnection(ask("/api/connections", { method: "POST", body: { appUrl } }));
  const { id } = connection;
  while (connection.state !== "READY") {
    if (connection.clientAction?.uiUrl) await approveSignIn(connection.clientAction.uiUrl);
    connection = await asConnection(ask(`/api/connections/${id}?wait=1`));
  }
  await expect.poll(() => isRead(ask, id), { timeout: 30_000 }).toBe(true);
  const { membraneConnectionId } = await getDb().connection.findUniqueOrThrow({ where: { id } });
  return { admin, id, membraneConnectionId };
}

async function asConnection(reply: Promise<Response>): Promise<ConnectionView> {
  return connectionSchema.parse(await (await reply).json());
}

/** Its lists are there, and the people behind them too. */
async function isRead(ask: Ask, id: string): Promise<boolean> {
  const { items } = connectionListSchema.parse(await (await ask("/api/connections")).json());
  const lists = items.find((item) => item.id === id)?.streams.filter(({ mode }) => mode === "list") ?? [];
  return lists.length > 0 && lists.every(({ firstFilled }) => firstFilled);
}
