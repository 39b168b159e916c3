import { expect, test } from "vitest";
import { vendorUrl } from "./vendor-url";

const account = "https://crm.harborloom.example";

test.each([
  ["/#Lead/view/1", account, `${account}/#Lead/view/1`],
  ["/#Lead/view/1", `${account}/espo/`, `${account}/espo/#Lead/view/1`],
  ["https://app.gong.io/call?id=1", null, "https://app.gong.io/call?id=1"],
  ["https://app.gong.io/call?id=1", account, "https://app.gong.io/call?id=1"],
])("%s of %s opens at %s", (url, accountUrl, address) => {
  expect(vendorUrl(url, accountUrl)).toBe(address);
});

test.each([
  [null, account],
  ["/#Lead/view/1", null],
  ["javascript:alert(1)", account],
  ["data:text/html,x", null],
  ["@evil.example/", account],
  [".evil.example/", account],
  ["https://", null],
])("%s of %s opens nowhere", (url, accountUrl) => {
  expect(vendorUrl(url, accountUrl)).toBeNull();
});
