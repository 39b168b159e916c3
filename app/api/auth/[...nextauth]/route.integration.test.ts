import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findRequestActor } from "@/lib/auth/session";
import { getDb } from "@/lib/db/client";
import { cookieOf, givenActor } from "@/lib/testing/factories/access";
import { createUser } from "@/lib/workspace/writes";
import { GET, POST } from "./route";

const password = "three streams, one river";
const own = "http://localhost:3000";

type Sent = { fields?: Record<string, string>; headers?: Record<string, string> };

function post(path: string, { fields = {}, headers = {} }: Sent = {}) {
  // Each test guesses from an address of its own, as far as the throttle can tell.
  const from = headers["x-forwarded-for"] ?? randomUUID();
  return POST(
    new Request(`${own}/api/auth/${path}`, {
      method: "POST",
      headers: { "x-forwarded-for": from, ...headers },
      body: new URLSearchParams(fields),
    }),
  );
}

const signIn = (email: string, { fields = {}, headers }: Sent = {}) =>
  post("callback/credentials", { fields: { email, password, json: "true", ...fields }, ...(headers && { headers }) });

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
const actorBehind = (response: Response) =>
  findRequestActor(new Request(own, { headers: { cookie: cookiesOf(response) } }));

test("an e-mail and its password open a session, in whatever case the e-mail is typed", async () => {
  const { email, userId, workspaceId } = await givenActor({ password });
  const response = await signIn(` ${email.toUpperCase()} `);
  expect(response.status).toBe(200);
  expect(await actorBehind(response)).toMatchObject({ userId, workspaceId });
});

test("the session's cookie is out of reach for scripts and other sites", async () => {
  const { email } = await givenActor({ password });
  const cookie = (await signIn(email)).headers.getSetCookie().find((each) => each.includes("session-token"));
  expect(cookie).toMatch(/; Path=\//);
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; SameSite=Lax/);
  expect(cookie).not.toMatch(/; Secure/);
});

test("a script may take next-auth's own way, with its CSRF token", async () => {
  const { email, userId } = await givenActor({ password });
  const given = await GET(new Request(`${own}/api/auth/csrf`));
  const { csrfToken } = (await given.json()) as { csrfToken: string };
  const right = await signIn(email, { fields: { csrfToken }, headers: { cookie: cookiesOf(given) } });
  expect(await actorBehind(right)).toMatchObject({ userId });
  const wrong = await signIn(email, { fields: { csrfToken: "forged" }, headers: { cookie: cookiesOf(given) } });
  expect(await actorBehind(wrong)).toBeNull();
});

test("a form of another site cannot sign anyone in", async () => {
  const { email } = await givenActor({ password });
  const response = await signIn(email, { headers: { "sec-fetch-site": "cross-site" } });
  expect(response.status).toBe(403);
  expect(response.headers.getSetCookie()).toEqual([]);
});

test.each([
  ["/calls?sort=-startedAt", "/calls?sort=-startedAt"],
  ["https://evil.example/leads", "/leads"],
  ["//evil.example", "/leads"],
])("a plain form asking for %s goes on to %s", async (callbackUrl, expected) => {
  const { email } = await givenActor({ password });
  const response = await signIn(email, { fields: { json: "false", callbackUrl } });
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toBe(expected);
});

test("a wrong password, an unknown e-mail and a disabled user are told apart by nobody", async () => {
  const right = await givenActor({ password });
  const disabled = await givenActor({ password });
  await getDb().user.update({ where: { id: disabled.userId }, data: { disabledAt: new Date() } });
  const colleague = await givenActor();
  const replies = await Promise.all([
    signIn(right.email, { fields: { password: "two streams" } }),
    signIn(`${randomUUID()}@example.test`),
    signIn(disabled.email),
    signIn(colleague.email),
  ]);
  for (const response of replies) {
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      url: `${own}/sign-in?error=CredentialsSignin`,
      error: { code: "UNAUTHENTICATED", message: "E-mail and password do not fit." },
    });
  }
});

test("a plain form that is refused goes back to the sign-in page and remembers where to", async () => {
  const fields = { json: "false", callbackUrl: "/contacts" };
  const response = await signIn(`${randomUUID()}@example.test`, { fields });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/sign-in?error=CredentialsSignin&next=%2Fcontacts");
});

test("someone in no workspace is told so", async () => {
  const email = `${randomUUID()}@example.test`;
  await createUser({ email, name: "Joel Aranda", password });
  const response = await signIn(email);
  expect(response.status).toBe(403);
  expect(response.headers.getSetCookie().join()).not.toContain("session-token");
});

test("guessing one e-mail slows down, from whatever address, and a right password must wait as well", async () => {
  const { email } = await givenActor({ password });
  const guess = () => signIn(email, { fields: { password: "guess" } });
  for (let attempt = 0; attempt < 10; attempt++) expect((await guess()).status).toBe(401);
  const response = await signIn(email);
  expect(response.status).toBe(429);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  await getDb().signInThrottle.update({ where: { key: `email:${email}` }, data: { blockedUntil: new Date(0) } });
  expect((await signIn(email)).status).toBe(200);
  expect(await getDb().signInThrottle.findUnique({ where: { key: `email:${email}` } })).toBeNull();
});

test("guessing from one address slows down, whatever the e-mail; guesses at once do not slip through", async () => {
  const headers = { "x-forwarded-for": `10.0.0.1, ${randomUUID()}` };
  const guesses = Array.from({ length: 60 }, () => signIn(`${randomUUID()}@example.test`, { headers }));
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(50);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
});

test("a session that is over is not shown as one", async () => {
  const actor = await givenActor();
  const asking = async () => {
    const response = await GET(new Request(`${own}/api/auth/session`, { headers: { cookie: await cookieOf(actor) } }));
    return response.json();
  };
  expect(await asking()).toMatchObject({ user: { name: actor.name, email: actor.email } });
  const out = await post("signout", { fields: { json: "true" }, headers: { cookie: await cookieOf(actor) } });
  expect(out.status).toBe(200);
  expect(await asking()).toEqual({});
});

test.each(["POST session", "POST _log", "GET signout", "POST signin/credentials"])(
  "%s is not open",
  async (address) => {
    const [method = "", path] = address.split(" ");
    const request = new Request(`${own}/api/auth/${path}`, { method });
    expect((await (method === "POST" ? POST : GET)(request)).status).toBe(404);
  },
);
