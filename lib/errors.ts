/** Every way the product can refuse, with the HTTP status it is answered with. */
export const errorStatus = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  DUPLICATE: 409,
  RATE_LIMITED: 429,
  CONNECTION_REQUIRED: 409,
  CONNECTION_EXPIRED: 409,
  SOURCE_RATE_LIMITED: 503,
  SOURCE_UNAVAILABLE: 503,
  SOURCE_BAD_RESPONSE: 502,
  MEMBRANE_UNAUTHORIZED: 502,
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/**
 * The one error class. `message` is for people and may reach the browser; `cause` stays on the server.
 * `retryAfterSec` is set when the refusing side said how long to wait.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly retryAfterSec: number | undefined;
  /** In the browser: names the refused request in the server's log. */
  readonly requestId: string | undefined;

  constructor(
    code: ErrorCode,
    options: { message?: string; cause?: unknown; retryAfterSec?: number; requestId?: string } = {},
  ) {
    super(options.message ?? code, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.retryAfterSec = options.retryAfterSec;
    this.requestId = options.requestId;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}

export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}
