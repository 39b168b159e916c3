import { AppError, isAppError } from "@/lib/errors";
import { getLog } from "@/lib/log";
import type { ErrorReply } from "./schema";

const unknownErrorText = "Something went wrong on our side. It is in the log under this id.";

/** The one place that turns a code into a status and a body. What nobody foresaw goes to the log, not to the browser. */
export function toErrorResponse(error: unknown, requestId: string): Response {
  const known = isAppError(error) && error.code !== "INTERNAL" ? error : null;
  if (!known) getLog().error({ err: error, requestId }, "a request failed");
  else if (known.status >= 500) getLog().warn({ err: known, requestId }, "a request was refused");
  const { code, message, status, retryAfterSec } = known ?? new AppError("INTERNAL", { message: unknownErrorText });
  const headers = retryAfterSec === undefined ? undefined : { "retry-after": String(Math.ceil(retryAfterSec)) };
  return Response.json({ error: { code, message, requestId } } satisfies ErrorReply, { status, headers });
}
