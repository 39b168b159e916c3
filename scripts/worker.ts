/** `npm run worker`: reads the sources in the background. Any number may run; they agree through the database. */
import { startWorker } from "@/lib/sync/worker";
import { runProgram } from "./program";

await runProgram(async () => {
  const worker = await startWorker();
  const stop = () => worker.stop().then(() => process.exit(0));
  process.once("SIGINT", stop).once("SIGTERM", stop);
});
