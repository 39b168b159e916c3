import { z } from "zod";
import { ask, type Caller, type MembraneRequest } from "./client";

const pageSchema = z.object({ items: z.array(z.unknown()), cursor: z.string().nullish() });
const pageSize = 200;
/** A server that hands out cursors for ever must not keep us for ever. */
const maxPages = 100;

/** All pages of a list; rows that do not parse are left out. */
export async function askAll<T>(
  caller: Caller,
  { path, query, timeoutMs }: Pick<MembraneRequest, "path" | "timeoutMs"> & { query?: Record<string, string> },
  rowSchema: z.ZodType<T>,
): Promise<T[]> {
  const rows: T[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const request = { method: "GET", path, query: { ...query, limit: pageSize, cursor }, timeoutMs } as const;
    const reply = await ask(caller, request, pageSchema);
    rows.push(...reply.items.flatMap((item) => rowSchema.safeParse(item).data ?? []));
    if (!reply.cursor || seen.has(reply.cursor)) break;
    seen.add(reply.cursor);
    cursor = reply.cursor;
  }
  return rows;
}
