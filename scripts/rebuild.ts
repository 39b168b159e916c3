/** `npm run rebuild`: makes people and everything else derived from the records anew, workspace by workspace. */
import { closeDb, getDb } from "@/lib/db/client";
import { rebuild } from "@/lib/projection/rebuild";
import { runProgram } from "./program";

await runProgram(async () => {
  const workspaces = await getDb().workspace.findMany({ select: { id: true, name: true }, orderBy: { id: "asc" } });
  for (const { id, name } of workspaces) {
    const { records, people } = await rebuild(id);
    console.log(`${name}: ${people} people from ${records} records.`);
  }
  await closeDb();
});
