import { sendJob } from "@/lib/jobs/send";
import { getLog } from "@/lib/log";

/** Lets the workers look at a connection now. Without it they look within a minute, so its failure stops nobody. */
export async function ring(connectionId: string): Promise<void> {
  await sendJob("sync-connection", { connectionId }).catch((err: unknown) =>
    getLog().warn({ err, connectionId }, "the workers could not be called"),
  );
}
