import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { givenActor, requestAs } from "@/lib/testing/factories/access";
import type { TeamPatch } from "@/lib/workspace/schema";
import { DELETE, PATCH } from "./[teamId]/route";
import { GET, POST } from "./route";

const add = async (actor: Actor, name: string) =>
  POST(await requestAs(actor, "/api/teams", { method: "POST", body: { name } }));
const at = (teamId: string) => ({ params: Promise.resolve({ teamId }) });
const change = async (actor: Actor, teamId: string, body: TeamPatch) =>
  PATCH(await requestAs(actor, `/api/teams/${teamId}`, { method: "PATCH", body }), at(teamId));
const list = async (actor: Actor) => (await (await GET(await requestAs(actor, "/api/teams"))).json()).items;

test("a team is made, renamed, filled and taken away", async () => {
  const admin = await givenActor();
  const rep = await givenActor({ workspaceId: admin.workspaceId, role: "REP" });
  const { id } = await (await add(admin, " Montevideo ")).json();
  const renamed = await change(admin, id, { name: "Río de la Plata", userIds: [rep.userId, admin.userId] });
  expect((await renamed.json()).userIds.sort()).toEqual([rep.userId, admin.userId].sort());
  await change(admin, id, { userIds: [rep.userId] });
  expect(await list(admin)).toEqual([{ id, name: "Río de la Plata", userIds: [rep.userId] }]);
  const removed = await DELETE(await requestAs(admin, `/api/teams/${id}`, { method: "DELETE" }), at(id));
  expect(removed.status).toBe(204);
  expect(await list(admin)).toEqual([]);
});

test("a name stands once, in whatever capitals; a team keeps its own", async () => {
  const admin = await givenActor();
  const { id } = await (await add(admin, "Lima")).json();
  expect((await add(admin, "LIMA")).status).toBe(409);
  expect((await change(admin, id, { name: "LIMA" })).status).toBe(200);
  expect((await add(await givenActor(), "Lima")).status).toBe(200);
});

test("someone of another workspace cannot be put into a team", async () => {
  const admin = await givenActor();
  const { id } = await (await add(admin, "Quito")).json();
  const stranger = await givenActor();
  expect((await change(admin, id, { userIds: [stranger.userId] })).status).toBe(400);
  expect(await list(admin)).toMatchObject([{ userIds: [] }]);
});

test.each(["", "  ", "x".repeat(201)])("refuses the name %j", async (name) => {
  expect((await add(await givenActor(), name)).status).toBe(400);
});
