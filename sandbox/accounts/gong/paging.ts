import { createHmac } from "node:crypto";
import type { VendorResponse } from "../../contract";
import type { GongAccountContext } from "./account";
import { refuse, reply } from "./replies";

const PAGE_SIZE = 100;
const CURSOR_LIFE_MS = 60 * 60_000;

type Page<T> = {
  /** All rows that match, of which one page goes out. */
  rows: readonly T[];
  cursor: unknown;
  /** Everything else that was asked: a cursor only fits the request it came from. */
  question: unknown;
  /** Name of the list in the answer. */
  name: string;
  /** What the 404 of an empty answer speaks of. */
  noun: string;
  toWire(row: T): object;
  more?: Record<string, unknown>;
};

/** Nothing found is a 404 with Gong, not an empty list. */
export function replyPage<T>(account: GongAccountContext, page: Page<T>): VendorResponse {
  const { rows, name, toWire, more } = page;
  if (rows.length === 0) {
    throw refuse(account, 404, `No ${page.noun} found corresponding to the provided filters`);
  }
  const question = JSON.stringify(page.question);
  const number = page.cursor ? readCursor(account, String(page.cursor), question) : 0;
  const from = number * PAGE_SIZE;
  const shown = rows.slice(from, from + PAGE_SIZE);
  const hasMore = from + PAGE_SIZE < rows.length;
  return reply(account, {
    records: {
      totalRecords: rows.length,
      currentPageSize: shown.length,
      currentPageNumber: number,
      ...(hasMore && { cursor: writeCursor(account, number + 1, question) }),
    },
    [name]: shown.map(toWire),
    ...more,
  });
}

function writeCursor(account: GongAccountContext, page: number, question: string): string {
  const expiresAt = account.clock.now().getTime() + CURSOR_LIFE_MS;
  const payload = Buffer.from(JSON.stringify({ page, expiresAt })).toString("base64url");
  return `sbx.${payload}.${sign(account, payload, question)}`;
}

function readCursor(account: GongAccountContext, cursor: string, question: string): number {
  const [, payload = "", signature] = cursor.split(".");
  if (signature !== sign(account, payload, question)) throw refuse(account, 400, "Failed to verify cursor");
  const { page, expiresAt }: { page: number; expiresAt: number } = JSON.parse(
    Buffer.from(payload, "base64url").toString(),
  );
  if (expiresAt < account.clock.now().getTime()) throw refuse(account, 400, "Cursor has expired");
  return page;
}

function sign({ state }: GongAccountContext, payload: string, question: string): string {
  return createHmac("sha256", `gong:${state.company.slug}`)
    .update(`${payload}\n${question}`)
    .digest("base64url")
    .slice(0, 22);
}
