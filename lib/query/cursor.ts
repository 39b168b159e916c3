import { z } from "zod";
import { AppError } from "@/lib/errors";

/** Where a page ended: the sort, and the value and id of its last row. Opaque to whoever holds it; it names no position to skip to. */
const cursorSchema = z.tuple([z.string(), z.string().regex(/^[^\0]*$/), z.uuid()]);
export type CursorPosition = { sort: string; value: string; id: string };

export function encodeCursor({ sort, value, id }: CursorPosition): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString("base64url");
}

/** Throws INVALID_INPUT when the text is no cursor of ours. */
export function decodeCursor(cursor: string): CursorPosition {
  try {
    const [sort, value, id] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return { sort, value, id };
  } catch (cause) {
    throw new AppError("INVALID_INPUT", { message: "cursor: not one of ours", cause });
  }
}
