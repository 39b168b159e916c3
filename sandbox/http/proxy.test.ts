import { expect, test } from "vitest";
import { asTenant, givenConnection, givenSandbox } from "./fixtures/given-sandbox";

async function givenProxy() {
  const sandbox = await givenSandbox();
  const api = await asTenant(sandbox);
  const id = await givenConnection(api);
  return { sandbox, api, id };
}

test("method, path, query and body arrive as they were sent", async () => {
  const { api, id } = await givenProxy();
  const { body } = await api(`PUT /connections/${id}/proxy/echo/a%2Fb//c?x=a%20b&x=2&y`, { deep: [1] });
  expect(body).toMatchObject({ method: "PUT", path: "/echo/a%2Fb//c", query: "x=a+b&x=2&y=", body: { deep: [1] } });
  const text = await api(`POST /connections/${id}/proxy/echo`, "raw=1", {
    "content-type": "application/x-www-form-urlencoded",
  });
  expect(text.body.body).toBe("raw=1");
});

test("our own headers stay behind, others are passed on", async () => {
  const { api, id } = await givenProxy();
  const { body } = await api(`GET /connections/${id}/proxy/echo`, undefined, {
    "x-skip-duplicate-check": "true",
    "x-forwarded-for": "1.2.3.4",
    "x-request-id": "1",
    "cf-ray": "1",
  });
  expect(body.headers).toHaveProperty("x-skip-duplicate-check", "true");
  for (const name of ["authorization", "host", "connection", "x-forwarded-for", "x-request-id", "cf-ray"])
    expect(body.headers).not.toHaveProperty(name);
});

test("status, headers and body come back as the vendor gave them", async () => {
  const { api, id } = await givenProxy();
  const limited = await api(`GET /connections/${id}/proxy/status/429`);
  expect([limited.status, limited.headers.get("retry-after"), limited.body]).toEqual([429, "2", { error: "is 429" }]);
  const empty = await api(`DELETE /connections/${id}/proxy/status/204`);
  expect([empty.status, empty.text]).toEqual([204, ""]);
  const csv = await api(`GET /connections/${id}/proxy/csv`);
  expect([csv.headers.get("content-type"), csv.text]).toEqual(["text/csv", "a,b\n1,2\n"]);
  expect((await api(`GET /connections/${id}/proxy/bare-integers`)).text).toBe('{"id":7782342274025937895}');
});

test("a full URL is refused, and a connection that is not ready", async () => {
  const { api, id } = await givenProxy();
  expect((await api(`GET /connections/${id}/proxy/https://elsewhere.example/`)).body).toMatchObject({
    type: "bad_request",
  });
  const other = (await api("POST /connections/ensure", { appUrl: "ledger.example" })).body.id;
  expect(await api(`GET /connections/${other}/proxy/rows`)).toMatchObject({
    status: 400,
    body: { type: "connection" },
  });
});
