import { expect, test } from "vitest";
import { toDevice } from "./device-name";

const mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  [`${mac} Chrome/140.0.0.0 Safari/537.36`, "Chrome", "macOS"],
  [`${mac} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, "Edge", "macOS"],
  [`${mac.replace("537.36", "605.1.15")} Version/18.0 Safari/605.1.15`, "Safari", "macOS"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux"],
  ["Mozilla/5.0 (Linux; Android 15; SM-S911B) Chrome/140.0 Mobile Safari/537.36", "Chrome", "Android"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1", "Safari", "iOS"],
])("%s is %s on %s", (userAgent, browser, system) => {
  expect(toDevice(userAgent)).toEqual({ browser, system });
});

test.each([null, "", "curl/8.9", "node"])("%s is no browser", (userAgent) => {
  expect(toDevice(userAgent)).toBeNull();
});
