import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
});

async function cookiesAt(address: string) {
  vi.stubEnv("NEXTAUTH_URL", address);
  vi.resetModules();
  return import("./cookies");
}

test.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"])(
  "%s is this machine: its cookies travel without https",
  async (address) => {
    const { areCookiesLost, forgetSessionCookie, sessionCookieName } = await cookiesAt(address);
    expect(sessionCookieName()).toBe("next-auth.session-token");
    expect(forgetSessionCookie()).not.toContain("Secure");
    expect(areCookiesLost()).toBe(false);
  },
);

test.each([
  ["https://sales.example", false],
  ["https://localhost:3000", false],
  ["http://192.168.1.5:3000", true],
  ["http://localhost.evil.example", true],
])("cookies of %s are for https only", async (address, lost) => {
  const { areCookiesLost, csrfCookieName, forgetSessionCookie, sessionCookieName } = await cookiesAt(address);
  expect(sessionCookieName()).toBe("__Secure-next-auth.session-token");
  expect(csrfCookieName()).toBe("__Host-next-auth.csrf-token");
  expect(forgetSessionCookie()).toContain("; Secure");
  expect(areCookiesLost()).toBe(lost);
});

test("a request's cookies by name, whatever else stands in the header", async () => {
  const { readCookies } = await cookiesAt("http://localhost:3000");
  const headers = { cookie: "a=1; b=x=y; empty=; half=%zz; space=%20 ;" };
  expect(readCookies(new Request("http://localhost:3000", { headers }))).toEqual({
    a: "1",
    b: "x=y",
    empty: "",
    half: "%zz",
    space: " ",
  });
});
