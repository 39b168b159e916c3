import { setFlagsFromString } from "node:v8";
import { sampleSizes } from "./data/sizes";
import { schemaStyles } from "./membrane/schema-style";
import { startSandbox } from "./server";

/** `npm run sandbox`. Everything it can be told stands in the environment; an unusable value ends the start. */
async function main(): Promise<void> {
  const size = oneOf("SANDBOX_SIZE", sampleSizes);
  // Before there are 180,000 rows: V8 then collects as they grow, and keeps to half the memory it would take.
  if (size === "large") setFlagsFromString("--optimize-for-size");
  const sandbox = await startSandbox({
    port: wholeNumber("PORT", 65_535) ?? 0,
    stateDir: process.env.SANDBOX_DIR ?? ".data/sandbox",
    workspaceKey: process.env.MEMBRANE_WORKSPACE_KEY,
    workspaceSecret: process.env.MEMBRANE_WORKSPACE_SECRET,
    now: instant("SANDBOX_NOW"),
    buildMs: wholeNumber("SANDBOX_BUILD_MS", 3_600_000),
    schemaStyle: oneOf("SANDBOX_SCHEMAS", schemaStyles),
    size,
    personalTokens: process.env.SANDBOX_PERSONAL_TOKENS === "1",
  });
  const stop = () => void sandbox.stop().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  console.log(`sandbox ready ${sandbox.url}`);
}

function wholeNumber(name: string, max: number): number | undefined {
  const text = process.env[name];
  if (!text) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new Error(`${name} must be a whole number up to ${max}`);
  return value;
}

function instant(name: string): Date | undefined {
  const text = process.env[name];
  if (!text) return undefined;
  const value = new Date(text);
  if (Number.isNaN(value.getTime())) throw new Error(`${name} must be an ISO date`);
  return value;
}

function oneOf<T extends string>(name: string, known: readonly T[]): T | undefined {
  const text = process.env[name];
  if (!text) return undefined;
  const value = known.find((one) => one === text);
  if (!value) throw new Error(`${name} must be one of ${known.join(", ")}`);
  return value;
}

main().catch((error: Error) => {
  console.error(`sandbox: ${error.message}`);
  process.exit(1);
});
