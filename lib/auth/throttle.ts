import { getPool } from "@/lib/db/client";
import { AppError } from "@/lib/errors";

/** Who is guessing: an e-mail tried from anywhere, an address trying any e-mail. Offices share an address. */
const freeAttempts = { email: 10, address: 50 };
const forgetAfterSec = 15 * 60;
const longestBlockSec = 5 * 60;

/**
 * Counts an attempt before its password is looked at, so that many at once cannot slip through. Beyond the free ones
 * each waits twice as long as the one before; RATE_LIMITED with the seconds left while a key waits.
 */
export async function takeAttempt(email: string, address: string): Promise<void> {
  await take(`address:${address}`, freeAttempts.address);
  await take(`email:${email}`, freeAttempts.email);
}

/** A right password clears its e-mail and gives the address its attempt back. */
export async function forgiveAttempt(email: string, address: string): Promise<void> {
  await getPool().query(`DELETE FROM "SignInThrottle" WHERE key = $1`, [`email:${email}`]);
  await getPool().query(
    `UPDATE "SignInThrottle" SET failures = greatest(failures - 1, 0), "blockedUntil" = now() WHERE key = $1`,
    [`address:${address}`],
  );
}

async function take(key: string, free: number): Promise<void> {
  // The clock and not now(): attempts queue for the row, and each must see the time at which its turn comes.
  const taken = await getPool().query(
    `INSERT INTO "SignInThrottle" AS old (key, failures, "blockedUntil", "updatedAt") VALUES ($1, 1, to_timestamp(0), now())
     ON CONFLICT (key) DO UPDATE SET (failures, "blockedUntil", "updatedAt") = (
       SELECT n, CASE WHEN n < $2 THEN old."blockedUntil" ELSE clock + wait END, clock
       FROM clock_timestamp() AS clock,
       LATERAL (
         SELECT CASE WHEN old."updatedAt" < clock - make_interval(secs => $3) THEN 1 ELSE old.failures + 1 END AS n
       ) counted,
       LATERAL (SELECT make_interval(secs => least($4, power(2, n - $2))) AS wait) waiting
     )
     WHERE old."blockedUntil" <= clock_timestamp()`,
    [key, free, forgetAfterSec, longestBlockSec],
  );
  if (taken.rowCount === 0) throw await tooMany(key);
}

async function tooMany(key: string): Promise<AppError> {
  const { rows } = await getPool().query<{ waitSec: number }>(
    `SELECT greatest(1, ceil(extract(epoch FROM "blockedUntil" - now())))::int AS "waitSec"
     FROM "SignInThrottle" WHERE key = $1`,
    [key],
  );
  return new AppError("RATE_LIMITED", {
    message: "Too many sign-ins failed. Wait a moment.",
    retryAfterSec: rows[0]?.waitSec ?? 1,
  });
}
