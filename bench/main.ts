/**
 * `npm run bench`: what the main things cost on this machine, as JSON on standard output. It judges nothing. A name
 * (`npm run bench -- lists`) measures that alone.
 */
import { cpus } from "node:os";
import { runProgram } from "../scripts/program";
import { measureFirstSync } from "./first-sync";
import { measureLists } from "./lists";

const figures: Record<string, (server: string) => Promise<unknown>> = {
  lists: measureLists,
  firstSync: measureFirstSync,
};

await runProgram(async () => {
  // Not through `lib/env`, which keeps the first address it reads: every measurement has a database of its own.
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error("DATABASE_URL is not set: start this as npm run bench.");
  const [only] = process.argv.slice(2);
  if (only && !(only in figures)) throw new Error(`There is no figure "${only}": ${Object.keys(figures).join(", ")}.`);
  const measured: Record<string, unknown> = {};
  for (const [name, measure] of Object.entries(figures)) {
    if (only && only !== name) continue;
    measured[name] = await measure(server).catch(({ message }: Error) => {
      process.exitCode = 1;
      return { failed: message };
    });
  }
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.versions.node };
  console.log(JSON.stringify({ machine, ...measured }, null, 2));
});
