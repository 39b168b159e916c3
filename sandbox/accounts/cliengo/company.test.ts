import { expect, test } from "vitest";
import { ask, stoppedClock } from "../fixtures/ask";
import { cliengoState, nadiaId, siteId } from "../fixtures/cliengo-state";
import { openCliengoAccount } from "./routes";

const given = () => openCliengoAccount(cliengoState(), stoppedClock());

test("sites are listed under both of their names", () => {
  const account = given();
  expect(ask(account, "GET /sites").json.results).toHaveLength(2);
  expect(ask(account, "GET /websites").json).toEqual(ask(account, "GET /sites").json);
  expect(ask(account, `GET /sites/${siteId}`).json).toMatchObject({ title: "Harbor Loom", deleted: false });
});

test("chatbots are a bare array, keyed by their site", () => {
  expect(ask(given(), "GET /sites/chatbots").json).toMatchObject([
    { websiteId: siteId, name: "Lumi", countryId: "AR" },
  ]);
});

test("a site is made from its address and changed field by field", () => {
  const account = given();
  const site = ask(account, "POST /sites", { body: { url: "https://mx.harborloom.example" } }).json;
  expect(site.title).toBe("mx.harborloom.example");
  ask(account, `PUT /sites/${site.id}`, { body: { title: "México", enableChat: false, companyId: "other" } });
  expect(ask(account, `GET /sites/${site.id}`).json).toMatchObject({
    title: "México",
    enableChat: false,
    companyId: "5f9a1bd07e4d3300117c0cff",
  });
  expect(ask(account, "POST /sites", { body: { url: "nowhere" } }).status).toBe(400);
});

test("users come without a password and with unique e-mails", () => {
  const account = given();
  const body = { name: "Tomas Ibarra", email: "tomas.ibarra@harborloom.example", password: "secret" };
  const user = ask(account, "POST /users", { body }).json;
  expect(user).not.toHaveProperty("password");
  expect(ask(account, "POST /users", { body }).status).toBe(400);
  ask(account, `PUT /users/${user.id}`, { body: { language: "pt" } });
  expect(ask(account, `GET /users/${user.id}`).json.language).toBe("pt");
  expect(ask(account, "GET /users").json.results.map(({ id }: { id: string }) => id)).toEqual([nadiaId, user.id]);
});

test("the account and unknown paths answer as the vendor does", () => {
  const account = given();
  expect(ask(account, "GET /account").json.timeZone).toBe("-03:00");
  expect(ask(account, "GET /1.0/account").json.timeZone).toBe("-03:00");
  expect(ask(account, "GET /deals").json).toEqual({ status: 404, message: "Not found" });
});

test("an account without a sample is bare, not broken", () => {
  const account = openCliengoAccount({}, stoppedClock());
  expect(ask(account, "GET /contacts").json).toEqual({ results: [], paging: { page: 0, total: 0 } });
});
