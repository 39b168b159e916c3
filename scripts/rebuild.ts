/** `npm run rebuild`: makes people, links and identities of every workspace again from the cached records. */
import { closeDb, getDb } from "@/lib/db/client";
import { rebuild } from "@/lib/projection/rebuild";
import { runProgram } from "./program";

await runProgram(async () => {
  try {
    for (const { id, name } of await getDb().workspace.findMany({ select: { id: true, name: true } })) {
      const startedAt = performance.now();
      const { records, people } = await rebuild(id);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      console.log(`${name}: ${people} people of ${records} records in ${seconds} s.`);
    }
  } finally {
    await closeDb();
  }
});
