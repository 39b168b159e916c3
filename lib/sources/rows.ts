import { AppError } from "@/lib/errors";
import type { MappedRecord } from "@/lib/records/schema";
import { idOf, isObject, rowsOf } from "@/lib/records/wire";
import type { Page, RecordPart } from "./source";

/** The rows in a list answer, under one of `keys` or the usual names. Throws SOURCE_BAD_RESPONSE when it holds no list. */
export function getRows(output: unknown, action: string, ...keys: string[]): unknown[] {
  const raws = rowsOf(output, ...keys);
  if (!raws) throw new AppError("SOURCE_BAD_RESPONSE", { message: `The source answered ${action} without a list.` });
  return raws;
}

/** Raw rows under their vendor ids, found in the first of `idKeys` that holds one. */
export function toRows(
  kind: MappedRecord["kind"],
  part: RecordPart,
  raws: unknown[],
  idKeys: string[] = ["id"],
): Pick<Page, "rows" | "rejected"> {
  const page: Pick<Page, "rows" | "rejected"> = { rows: [], rejected: [] };
  for (const raw of raws) {
    const externalId = idOf(raw, ...idKeys);
    if (externalId && isObject(raw)) page.rows.push({ kind, externalId, part, raw });
    else page.rejected.push({ externalId: null, reason: "The row has no id", raw });
  }
  return page;
}
