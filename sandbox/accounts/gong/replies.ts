import type { VendorResponse } from "../../contract";
import { Refusal } from "../router";
import type { GongAccountContext } from "./account";

const JSON_HEADERS = { "content-type": "application/json" };

export function reply(account: GongAccountContext, body: Record<string, unknown>): VendorResponse {
  return { status: 200, headers: JSON_HEADERS, body: toJson({ requestId: account.nextRequestId(), ...body }) };
}

export function failure(
  account: GongAccountContext,
  status: number,
  error: string,
  headers: Record<string, string> = {},
): VendorResponse {
  const body = { requestId: account.nextRequestId(), errors: [error] };
  return { status, headers: { ...JSON_HEADERS, ...headers }, body };
}

export function refuse(account: GongAccountContext, status: number, error: string): Refusal {
  return new Refusal(failure(account, status, error));
}

/** A bigint goes out as a bare integer, however long: Gong's scorecards do that, and numbers here cannot hold them. */
function toJson(body: object): string {
  const marked = JSON.stringify(body, (_, value) => (typeof value === "bigint" ? `${MARK}${value}` : value));
  return marked.replace(MARKED, "$1");
}

const MARK = "\u0000int:";
const MARKED = /"\\u0000int:(-?\d+)"/g;
