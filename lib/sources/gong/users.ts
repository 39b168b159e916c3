import { z } from "zod";
import { isAppError } from "@/lib/errors";
import { toRows } from "../rows";
import type { ListStream } from "../source";
import { type Place, readGongPage } from "./page";

const checkpointSchema = z.object({
  place: z.object({ cursor: z.string(), firstId: z.string().nullable() }).nullable(),
  /** A cursor was refused in this run. */
  restarted: z.boolean(),
});
const start = { place: null, restarted: false };
const question = { action: "list-users", rowsKey: "users" };

/** Everybody in Gong, inactive users included, read whole each time. */
export const users: ListStream = {
  name: "users",
  kind: "user",
  periodSec: 3600,
  checkpoint: checkpointSchema,
  start: () => start,
  async readPage(call, checkpoint) {
    const { place, restarted } = checkpointSchema.parse(checkpoint);
    const page = await readGongPage(call, question, place).catch((error) => orRestart(error, place));
    if (page === "restart")
      return { rows: [], rejected: restarted ? [gap] : [], ...afterRefusal(restarted), since: null };
    const next = page.next ? { place: page.next, restarted } : start;
    return { ...toRows("user", "list", page.raws), next, done: !page.next, since: null };
  },
};

/** A cursor expires: then the list is read from its start. */
function orRestart(error: unknown, place: Place | null): "restart" {
  if (place && isAppError(error, "INVALID_INPUT")) return "restart";
  throw error;
}

/** A second refusal ends the run: the pages before it are read, and the next run tries again. */
function afterRefusal(restarted: boolean) {
  return restarted ? { next: start, done: true } : { next: { place: null, restarted: true }, done: false };
}

const gap = { externalId: "gap", reason: "Gong refused its own cursor: users after the first page", raw: {} };
