/** Membrane's error body, the one form in which everything that goes wrong leaves the API. */
export type ErrorBody = {
  type: string;
  key?: string;
  message: string;
  data?: unknown;
  causedByError?: ErrorBody;
  actionRunId?: string;
};

const statusByKey: Record<string, number> = {
  not_authenticated: 401,
  access_denied: 403,
  not_found: 404,
  rate_limit_exceeded: 429,
};

export class MembraneError extends Error {
  readonly body: ErrorBody;
  readonly headers: Record<string, string>;

  constructor(body: ErrorBody, headers: Record<string, string> = {}) {
    super(body.message);
    this.body = body;
    this.headers = headers;
  }

  get status(): number {
    if (this.body.type === "internal") return 500;
    return statusByKey[this.body.key ?? ""] ?? 400;
  }
}

export function badRequest(message: string, data?: unknown): MembraneError {
  return new MembraneError({ type: "bad_request", message, data });
}

export function alreadyExists(message: string): MembraneError {
  return new MembraneError({ type: "bad_request", key: "already_exists", message });
}

export function notFound(what: string): MembraneError {
  return new MembraneError({ type: "bad_request", key: "not_found", message: `${what} not found` });
}

export function notAuthenticated(message: string): MembraneError {
  return new MembraneError({ type: "bad_request", key: "not_authenticated", message });
}

export function accessDenied(message: string): MembraneError {
  return new MembraneError({ type: "bad_request", key: "access_denied", message });
}
