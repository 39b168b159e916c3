import { expect, test } from "vitest";
import { espocrm } from "./source";

const urlOf = (connectorParameters: unknown, input: unknown = null) =>
  espocrm.accountUrl({ connectorParameters, input });

test.each([
  [{ instance: "https://crm.example.test" }, "https://crm.example.test"],
  [{ baseUrl: "HTTPS://CRM.example.test:8443/espo/api/v1/" }, "https://crm.example.test:8443/espo"],
  [{ apiKey: "k", region: 1, anything: "http://crm.example.test/" }, "http://crm.example.test"],
  [{ site: "https://nadia:secret@crm.example.test" }, "https://crm.example.test"],
  [{ domain: " crm.example.test " }, "https://crm.example.test"],
  [{ instanceHost: "crm.example.test/espo" }, "https://crm.example.test/espo"],
  [{ domain: "other.example.test", url: "https://crm.example.test" }, "https://crm.example.test"],
])("the instance set up with %j has its screens at %s", (parameters, url) => {
  expect(urlOf(parameters)).toBe(url);
  expect(urlOf(null, parameters)).toBe(url);
});

test.each([
  [null],
  ["https://crm.example.test"],
  [[]],
  [{ apiKey: "abc.def" }],
  [{ url: "javascript:alert(1)" }],
  [{ host: "localhost" }],
  [{ url: 7, host: {}, site: null }],
  [{ domain: "not a host.example" }],
])("%j names no instance", (parameters) => {
  expect(urlOf(parameters)).toBeNull();
  expect(espocrm.fingerprint({ connectorParameters: parameters, input: null }, [])).toEqual([]);
});

test("an account is known by its host", () => {
  const connection = { connectorParameters: { domain: "crm.example.test/espo" }, input: null };
  expect(espocrm.fingerprint(connection, [])).toEqual(["host:crm.example.test"]);
});
