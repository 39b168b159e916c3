import { join } from "node:path";
import { postgresAccount } from "./account.mjs";
import { dataFolder, openDataFolder, openSecrets } from "./data-folder.mjs";
import { createKeeper } from "./keeper.mjs";
import { findPort } from "./ports.mjs";
import { startPostgres } from "./postgres.mjs";

/** The server measurements run on, set up as the product's own, and kept in `folder`, so that large data is made once. */
export async function openBenchPostgres(env) {
  const account = postgresAccount();
  const folder = openDataFolder({ DATA_DIR: join(dataFolder(env, account), "bench") }, account);
  const keeper = createKeeper(folder);
  await keeper.claim();
  // Ctrl-C ends the measurement by itself; this process stays to end the server.
  process.on("SIGINT", () => {});
  const password = openSecrets(folder).databasePassword;
  const addressOf = await startPostgres({ folder, account, port: await findPort(null), password, keeper });
  return { folder, addressOf, close: () => keeper.stopAll() };
}
