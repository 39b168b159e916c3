import { z } from "zod";
import { AppError } from "@/lib/errors";
import type { MappedRecord } from "@/lib/records/schema";
import { bodyOf, isObject, rowsOf } from "@/lib/records/wire";
import type { ListStream } from "../source";
import { toRows } from "./walk";

/** Short lists (sites, users) are read whole each time, page by page. */

const pageSize = 50;
const checkpointSchema = z.object({ offset: z.number().int().nonnegative() });

export function wholeStream(
  name: string,
  kind: MappedRecord["kind"],
  actionKey: string,
  periodSec: number,
): ListStream {
  return {
    name,
    kind,
    periodSec,
    start: () => ({ offset: 0 }),
    async readPage(call, checkpoint) {
      const { offset } = checkpointSchema.parse(checkpoint);
      const output = await call.action(actionKey, { limit: pageSize, offset });
      const raws = rowsOf(output, "results");
      if (!raws) throw new AppError("SOURCE_BAD_RESPONSE", { message: `Cliengo answered ${actionKey} without a list` });
      const { paging } = bodyOf(output, "paging");
      const total = isObject(paging) && typeof paging.total === "number" ? paging.total : null;
      const read = offset + raws.length;
      // Without a total the answer may be a bare array that ignores limit and offset: then it is the whole list.
      const more = raws.length > 0 && (total === null ? raws.length === pageSize : read < total);
      return { ...toRows(kind, raws), next: { offset: more ? read : 0 }, done: !more, since: null };
    },
  };
}
