import { expect, test } from "vitest";
import { givenActor, givenWorkspace, requestAs } from "@/lib/testing/factories/access";
import { addMember } from "@/lib/workspace/writes";
import { DELETE, GET, PATCH } from "./route";

test("signed out is refused", async () => {
  for (const [method, handler] of Object.entries({ GET, PATCH, DELETE })) {
    const response = await handler(await requestAs(null, "/api/session", { method }));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: "UNAUTHENTICATED" } });
  }
});

test("another's workspace is not found, and one stays where one was", async () => {
  const actor = await givenActor();
  const workspaceId = await givenWorkspace();
  const response = await PATCH(await requestAs(actor, "/api/session", { method: "PATCH", body: { workspaceId } }));
  expect(response.status).toBe(404);
  expect(await (await GET(await requestAs(actor, "/api/session"))).json()).toMatchObject({
    workspaceId: actor.workspaceId,
  });
});

test("tells who and where one is, and moves to another of one's workspaces at once", async () => {
  const actor = await givenActor({ name: "Ulises Prado" });
  const other = await givenWorkspace({ demo: true });
  await addMember(other, actor.userId, "AUDITOR");
  const body = { workspaceId: other };
  const moved = await PATCH(await requestAs(actor, "/api/session", { method: "PATCH", body }));
  const expected = {
    user: { id: actor.userId, name: "Ulises Prado", email: actor.email },
    workspaceId: other,
    role: "AUDITOR",
    workspaces: [
      { id: actor.workspaceId, name: "Vela Norte", demo: false, role: "ADMIN" },
      { id: other, name: "Vela Norte", demo: true, role: "AUDITOR" },
    ],
  };
  expect(await moved.json()).toEqual(expected);
  expect(await (await GET(await requestAs(actor, "/api/session"))).json()).toEqual(expected);
});

test("a change from another site is refused", async () => {
  const headers = { origin: "https://evil.example" };
  const response = await DELETE(await requestAs(await givenActor(), "/api/session", { method: "DELETE", headers }));
  expect(response.status).toBe(403);
});

test("signing out ends the session and the cookie", async () => {
  const actor = await givenActor();
  const response = await DELETE(await requestAs(actor, "/api/session", { method: "DELETE" }));
  expect(response.status).toBe(204);
  expect(response.headers.get("set-cookie")).toMatch(/^next-auth\.session-token=; Path=\/; Max-Age=0; HttpOnly/);
  expect((await GET(await requestAs(actor, "/api/session"))).status).toBe(401);
});
