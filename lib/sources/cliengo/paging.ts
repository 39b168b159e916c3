import { AppError } from "@/lib/errors";
import { bodyOf, idOf, isObject, numberSchema } from "@/lib/records/wire";
import { getRows } from "../rows";

/** Cliengo pages by offset, lists at most 50 rows (100 messages) at once, and refuses offsets beyond 1,000. */
export const pageSize = 50;
export const maxOffset = 1000;

/** Where a page starts, and the first id of the page before it. */
export type Place = { offset: number; firstId: string | null };

export type CliengoPage = {
  raws: unknown[];
  /** What the whole question holds, where Cliengo says it. */
  total: number | null;
  /** Where the next page starts; null when this was the last. It may lie beyond what Cliengo can page to. */
  next: Place | null;
};

/** Cliengo's own name for a row's id, and that of the database behind it. */
export const idKeys = ["id", "_id", "ID"];

/** What an answer says about where it ends. Throws SOURCE_BAD_RESPONSE when it is no list, or no further page. */
export function toPage(output: unknown, action: string, place: Place, ...keys: string[]): CliengoPage {
  const raws = getRows(output, action, "results", ...keys);
  const { paging } = bodyOf(output, "paging");
  const total = isObject(paging) ? numberSchema.parse(paging.total) : null;
  const next = { offset: place.offset + raws.length, firstId: idOf(raws[0], ...idKeys) };
  const isRepeated = place.offset > 0 && next.firstId !== null && next.firstId === place.firstId;
  if (isRepeated && total !== null && place.offset < total) {
    throw new AppError("SOURCE_BAD_RESPONSE", {
      message: "Cliengo sent the same page again: the offset did not count.",
    });
  }
  // Without a total only an empty page ends the list, or the first one again: a bare array that ignores the offset.
  const isLast = raws.length === 0 || (total === null ? isRepeated : next.offset >= total);
  return { raws, total, next: isLast ? null : next };
}
