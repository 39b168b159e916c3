import { expect, test } from "vitest";
import { isDomainOf, toDomain } from "./format";

test.each([
  ["https://www.gong.io/", "gong.io"],
  ["gong.io", "gong.io"],
  [" HTTP://CRM.Example.com:8443/path?q=1 ", "crm.example.com"],
  ["www.espocrm.com/features", "espocrm.com"],
  ["Übergröße.example", "xn--bergre-fta7pwb.example"],
])("%j is the domain %s", (typed, domain) => expect(toDomain(typed)).toBe(domain));

test.each([
  "",
  "   ",
  "https://",
  "gong",
  "http://localhost:3000",
  "192.168.1.4",
  "ftp://gong.io",
  "javascript:alert(1)",
  "a b.com",
  "mailto:a@b.io",
])("%j holds no domain", (typed) => expect(toDomain(typed)).toBeNull());

test("a domain below a known one is known, one that only ends alike is not", () => {
  expect(isDomainOf("us-1.app.gong.io", ["gong.io"])).toBe(true);
  expect(isDomainOf("notgong.io", ["gong.io"])).toBe(false);
});
