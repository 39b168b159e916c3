import { expect, test } from "vitest";
import { createLog } from "./log";

const secret = "s3cr3t-value";

/** The one line a call writes, and the same as an object. */
function lineOf(write: (log: ReturnType<typeof createLog>) => void) {
  const lines: string[] = [];
  write(createLog("info", { write: (line) => lines.push(line) }));
  const line = lines.join("");
  return { line, entry: JSON.parse(line) };
}

test.each([
  ["a header", { headers: { authorization: `Bearer ${secret}`, "Set-Cookie": secret } }],
  ["a token deep inside", { request: { tenant: [{ accessToken: secret }] } }],
  ["what ends in a secret's name", { membraneWorkspaceSecret: secret, oldPassword: secret }],
  ["a page to sign in", { connection: { uiUrl: `https://ui.example/${secret}` } }],
  ["what a vendor said", { body: secret, data: { name: secret }, output: [secret] }],
  ["an address's query", { url: `https://api.example/leads?token=${secret}#${secret}` }],
  ["a password in an address", { url: new URL(`postgresql://user:${secret}@db.example/tributary`) }],
])("%s is not written", (_, fields) => {
  const { line, entry } = lineOf((log) => log.info(fields, "asked"));
  expect(line).not.toContain(secret);
  expect(entry).toMatchObject({ msg: "asked" });
});

test("what is no secret is written as it is", () => {
  const { entry } = lineOf((log) =>
    log.warn({ connectionId: "c1", status: 502, url: "https://api.example/leads" }, "late"),
  );
  expect(entry).toMatchObject({ level: 40, connectionId: "c1", status: 502, url: "https://api.example/leads" });
});

test("an error keeps its kind, code and causes, and none of the request that clients hang on it", () => {
  const cause = Object.assign(new Error(`GET https://api.example/self?token=${secret}`), { config: { auth: secret } });
  const err = Object.assign(new Error("Membrane did not answer", { cause }), {
    code: "SOURCE_UNAVAILABLE",
    request: secret,
  });
  const { line, entry } = lineOf((log) => log.error({ err }, "asked"));
  expect(line).not.toContain(secret);
  expect(entry.err).toMatchObject({ type: "Error", message: "Membrane did not answer", code: "SOURCE_UNAVAILABLE" });
  expect(entry.err.cause.message).toBe("GET https://api.example/self");
  expect(entry.err.stack).toContain("log.test.ts");
});

test("an error logged by itself is described alike", () => {
  const { line } = lineOf((log) => log.error(Object.assign(new Error("lost"), { config: secret })));
  expect(line).toContain("lost");
  expect(line).not.toContain(secret);
});

test("a child's own fields are cleaned as well", () => {
  const { line } = lineOf((log) => log.child({ token: secret, part: "sync" }).info("begun"));
  expect(line).toContain("sync");
  expect(line).not.toContain(secret);
});
