import { AppError } from "@/lib/errors";
import { type Caller, exchange, isOk, readJson } from "./client";
import { isMarkup, toProxyError } from "./errors";
import { pathOf } from "./path";
import { toProxyPath } from "./proxy-path";

const timeoutMs = 65_000;

/** One GET of the vendor's own API through a connection, and its parsed body. Throws AppError. */
export async function proxyGet(
  caller: Caller,
  connectionId: string,
  path: string,
  query: Record<string, string> = {},
): Promise<unknown> {
  const address = `${pathOf("connections", connectionId, "proxy")}${toProxyPath(path)}`;
  const answer = await exchange(caller, { method: "GET", path: address, query, timeoutMs }, (given) => {
    if (!isOk(given)) throw toProxyError(given);
    return given;
  });
  if (isMarkup(answer.text)) {
    throw new AppError("SOURCE_BAD_RESPONSE", { message: "The source answered with a web page instead of data." });
  }
  return readJson(answer);
}
