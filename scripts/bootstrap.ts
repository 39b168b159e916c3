/** Makes the first admin of an empty database; says so when nobody could sign in. */
import { closeDb, getDb } from "@/lib/db/client";
import { EnvError } from "@/lib/env";
import { bootstrapAdmin } from "@/lib/workspace/bootstrap";
import { runProgram } from "./program";

await runProgram(async () => {
  const email = await bootstrapAdmin();
  const someone = await getDb().user.findFirst({ select: { id: true } });
  await closeDb();
  if (email) console.log(`Made ${email} the first admin.`);
  if (someone) return;
  throw new EnvError("BOOTSTRAP_ADMIN_EMAIL and BOOTSTRAP_ADMIN_PASSWORD are not set, and nobody can sign in yet.");
});
