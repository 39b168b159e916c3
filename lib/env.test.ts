import { expect, test } from "vitest";
import { EnvError, parseEnv } from "./env";

test("nothing has to be set; an empty value is not set", () => {
  const env = parseEnv({ DATABASE_URL: "", MEMBRANE_WORKSPACE_KEY: "" });
  expect(env).toMatchObject({
    MEMBRANE_API_URL: "https://api.getmembrane.com",
    DATABASE_POOL_SIZE: 10,
    LOG_LEVEL: "info",
  });
  expect(env.DATABASE_URL).toBeUndefined();
  expect(env.MEMBRANE_WORKSPACE_KEY).toBeUndefined();
});

test("origins may be separated by commas or spaces and lose their path", () => {
  const env = parseEnv({ MEMBRANE_UI_ORIGINS: "https://ui.getmembrane.com/screens, http://127.0.0.1:4100" });
  expect(env.MEMBRANE_UI_ORIGINS).toEqual(["https://ui.getmembrane.com", "http://127.0.0.1:4100"]);
});

test.each([
  ["DATABASE_URL", "mysql://root:hunter2@db/tributary"],
  ["DATABASE_POOL_SIZE", "many-hunter2"],
  ["MEMBRANE_API_URL", "hunter2"],
  ["MEMBRANE_UI_ORIGINS", "https://fine.example, hunter2"],
  ["NEXTAUTH_SECRET", "hunter2"],
  ["BOOTSTRAP_ADMIN_EMAIL", "hunter2"],
  ["LOG_LEVEL", "hunter2"],
])("a bad %s is named in one line that does not repeat it", (name, value) => {
  const parse = () => parseEnv({ [name]: value });
  expect(parse).toThrow(EnvError);
  expect(parse).toThrow(new RegExp(`^${name} (?!.*hunter2).+\\.$`));
});
