import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type Ask, apiOf, demoActor, newAdmin } from "./support/actors";
import { expect, test } from "./support/test";

type Operation = { method: string; path: string };

/** Doors for people who are not signed in: sign-in itself, health, and what a link alone opens. */
const publicRoutes = ["auth", "health", "invites/accept", "password-resets"];
const isPublic = (file: string) => publicRoutes.some((path) => file.split(sep).join("/").startsWith(path));

/** Every method of every route there is, so that one added tomorrow is asked as well. */
const operations: Operation[] = readdirSync("app/api", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(`${sep}route.ts`) && !isPublic(file))
  .flatMap((file) => {
    const methods = readFileSync(join("app/api", file), "utf8").matchAll(/export const (GET|POST|PATCH|PUT|DELETE)\b/g);
    const path = `/api/${file.split(sep).slice(0, -1).join("/")}`;
    return [...methods].map(([, method = ""]) => ({ method, path }));
  });

const statusOf = async (ask: Ask, { method, path }: Operation) =>
  `${(await ask(path, method === "GET" ? undefined : { method })).status} ${method} ${path}`;

async function firstId(ask: Ask, path: string, isWanted: (item: never) => boolean = () => true): Promise<string> {
  const { items } = await (await ask(path)).json();
  return items.find(isWanted).id;
}

test("signed out, pages lead to the sign-in and the API answers 401 in JSON", async ({ page, request }) => {
  expect(operations.length).toBeGreaterThan(10);
  for (const { method, path } of operations) {
    const reply = await request.fetch(path.replace(/\[\w+\]/, "01a1f8ba-0c2e-7691-8bae-63005eb434b3"), { method });
    expect(`${reply.status()} ${method} ${path}`).toBe(`401 ${method} ${path}`);
    expect(await reply.json()).toEqual({
      error: { code: "UNAUTHENTICATED", message: expect.any(String), requestId: expect.any(String) },
    });
  }
  for (const path of ["/", "/leads", "/contacts", "/calls", "/connections", "/people/1", "/calls/1"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
});

test("another workspace's ids are not there, on any route", async ({ page, login, guard }) => {
  guard.expectError(/status of 404/);
  const theirs = await apiOf(await demoActor("ADMIN"));
  const ids = {
    personId: await firstId(theirs, "/api/leads"),
    callId: await firstId(theirs, "/api/calls"),
    connectionId: await firstId(theirs, "/api/connections"),
  };
  const stranger = await newAdmin();
  const ask = await apiOf(stranger);
  const withIds = operations.filter(({ path }) => path.includes("["));
  for (const { method, path } of withIds) {
    const operation = { method, path: path.replace(/\[(\w+)\]/, (_, name: keyof typeof ids) => ids[name]) };
    expect(await statusOf(ask, operation)).toBe(`404 ${method} ${operation.path}`);
  }
  const { workspaceId } = await (await theirs("/api/session")).json();
  expect((await ask("/api/session", { method: "PATCH", body: { workspaceId } })).status).toBe(404);

  await login(stranger);
  for (const path of [`/people/${ids.personId}`, `/calls/${ids.callId}`]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  }
});

test("a rep meets their team's people and their own calls, and nothing of the others", async ({
  page,
  login,
  guard,
}) => {
  guard.expectError(/status of 404/);
  const admin = await apiOf(await demoActor("ADMIN"));
  const rep = await login("REP");
  const ask = await apiOf(rep);
  const caios = await firstId(
    admin,
    "/api/leads?limit=200",
    ({ owner }: { owner: { name: string } }) => owner.name === "Caio Brandão",
  );
  const graces = await firstId(admin, "/api/calls?q=mangrove");
  const secret = await firstId(
    admin,
    "/api/calls?limit=200",
    ({ private: isPrivate, title }: { private: boolean; title: string }) => isPrivate && title === "Reunião de equipe",
  );
  for (const path of [
    `/people/${caios}`,
    `/people/${caios}/timeline`,
    `/calls/${graces}`,
    `/calls/${graces}/transcript`,
    `/calls/${secret}`,
  ]) {
    expect(`${(await ask(`/api${path}`)).status} ${path}`).toBe(`404 ${path}`);
  }
  for (const path of [`/people/${caios}`, `/calls/${graces}`, `/calls/${secret}`]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
  const own = await (await ask("/api/leads?limit=200")).json();
  const owners = new Set(own.items.map(({ owner }: { owner: { name: string | null } }) => owner.name));
  expect([...owners].sort()).toEqual(["Joel Aranda", "Nadia Ferro", "Tomás Ibarra", null]);

  await page.goto("/connections");
  await expect(page.getByText("An admin connects sources and signs in to them: Ulises Prado.")).toBeVisible();
  await expect(page.getByRole("button", { name: /Read now|More about/ })).toHaveCount(0);
});
