import { z } from "zod";
import type { ListStream } from "../source";
import { readGongPage } from "./page";
import { toRows } from "./rows";

const checkpointSchema = z.object({ cursor: z.string().nullable() });

export const users: ListStream = {
  name: "users",
  kind: "user",
  periodSec: 3600,
  start: () => ({ cursor: null }),
  async readPage(call, checkpoint) {
    const { cursor } = checkpointSchema.parse(checkpoint);
    const page = await readGongPage(call, { action: "list-users", rowsKey: "users" }, cursor);
    return { ...toRows("user", "list", page.raws), next: { cursor: page.cursor }, done: !page.cursor, since: null };
  },
};
