import { z } from "zod";

/** A mistake in the environment: one line that names the variable and never shows its value. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

const webUrl = z.url({ protocol: /^https?$/, error: "must be an http or https address" });
const origins = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(webUrl.transform((url) => new URL(url).origin)));
const atLeast = (length: number) => z.string().min(length, { error: `must have at least ${length} characters` });

const envSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgresql:// address" }).optional(),
  /** Connections of one process; the programs of one machine share the server's limit. */
  DATABASE_POOL_SIZE: z.coerce.number({ error: "must be a number" }).int().min(1).max(200).default(10),
  MEMBRANE_API_URL: webUrl.default("https://api.getmembrane.com"),
  /** Further origins whose pages may be framed, separated by commas or spaces; the same as in `proxy.ts`. */
  MEMBRANE_UI_ORIGINS: origins.default(["https://ui.getmembrane.com"]),
  MEMBRANE_WORKSPACE_KEY: z.string().optional(),
  MEMBRANE_WORKSPACE_SECRET: z.string().optional(),
  MEMBRANE_WEBHOOK_SECRET: atLeast(16).optional(),
  NEXTAUTH_URL: webUrl.optional(),
  NEXTAUTH_SECRET: atLeast(16).optional(),
  BOOTSTRAP_ADMIN_EMAIL: z.email({ error: "must be an e-mail address" }).optional(),
  BOOTSTRAP_ADMIN_PASSWORD: atLeast(8).optional(),
  METRICS_TOKEN: atLeast(16).optional(),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], { error: "must be a level of pino" })
    .default("info"),
  /** Shows /ui, the page of all interface primitives; only tests set it. */
  UI_GALLERY: z.enum(["0", "1"], { error: "must be 0 or 1" }).default("0"),
  NODE_ENV: z.enum(["development", "production", "test"], { error: "must be production" }).default("production"),
});

export type Env = z.infer<typeof envSchema>;

/** Names and bad values, the first mistake only: the next one shows when this one is mended. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new EnvError(`${issue?.path[0]?.toString() ?? "Environment"} ${issue?.message ?? "is not valid"}.`);
}

let cached: Env | undefined;

/** The environment, parsed at the first call. Throws `EnvError`. */
export function getEnv(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}

/** A variable this caller cannot do without. Throws `EnvError` with its name. */
export function requireEnv<Name extends keyof Env>(name: Name): NonNullable<Env[Name]> {
  const value = getEnv()[name];
  if (value === undefined) throw new EnvError(`${name} is not set.`);
  return value;
}
