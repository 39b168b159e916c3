import { z } from "zod";
import type { MappedRecord } from "@/lib/records/schema";
import { toRows } from "../rows";
import type { ListStream, RejectedSourceRow } from "../source";
import { idKeys, maxOffset, pageSize, toPage } from "./paging";

/** Short lists (sites, users) are read whole each time, page by page. */

const checkpointSchema = z.object({ offset: z.number().int().nonnegative(), firstId: z.string().nullable() });
const start = { offset: 0, firstId: null };

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
    checkpoint: checkpointSchema,
    start: () => start,
    async readPage(call, checkpoint) {
      const place = checkpointSchema.parse(checkpoint);
      const output = await call.action(actionKey, { limit: pageSize, offset: place.offset });
      const { raws, next } = toPage(output, actionKey, place, name);
      const isReachable = next !== null && next.offset <= maxOffset;
      const { rows, rejected } = toRows(kind, "list", raws, idKeys);
      const gap = next && !isReachable ? [gapAfter(next.offset)] : [];
      return {
        rows,
        rejected: [...rejected, ...gap],
        next: isReachable ? next : start,
        done: !isReachable,
        since: null,
      };
    },
  };
}

function gapAfter(offset: number): RejectedSourceRow {
  return { externalId: "gap", reason: `What follows the first ${offset} rows cannot be paged to`, raw: { offset } };
}
