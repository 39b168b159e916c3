import type { VendorRequest, VendorResponse } from "../contract";

/** What a handler gets beside its account: the request and what stood in place of the `:names`, decoded. */
export type Call = { request: VendorRequest; params: string[] };

export type Route<Account> = {
  method: string;
  segments: string[];
  handle(account: Account, call: Call): VendorResponse;
};

/** A vendor's "no", thrown by a handler at any depth. */
export class Refusal extends Error {
  constructor(readonly response: VendorResponse) {
    super(`refused with ${response.status}`);
  }
}

export function route<Account>(method: string, path: string, handle: Route<Account>["handle"]): Route<Account> {
  return { method, segments: segmentsOf(path), handle };
}

/** Answers by the first route that fits; `missing` answers when none does. */
export function dispatch<Account>(
  routes: Route<Account>[],
  account: Account,
  request: VendorRequest,
  missing: () => VendorResponse,
): VendorResponse {
  const segments = segmentsOf(request.path);
  try {
    for (const candidate of routes) {
      if (candidate.method !== request.method.toUpperCase()) continue;
      const params = match(candidate.segments, segments);
      if (params) return candidate.handle(account, { request, params });
    }
    return missing();
  } catch (error) {
    if (error instanceof Refusal) return error.response;
    throw error;
  }
}

/** The body when it is a JSON object, an empty one otherwise. */
export function fieldsOf(request: VendorRequest): Record<string, unknown> {
  return isFields(request.body) ? request.body : {};
}

export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

function match(pattern: string[], segments: string[]): string[] | null {
  if (pattern.length !== segments.length) return null;
  const params: string[] = [];
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith(":")) params.push(decode(segment));
    else if (part !== segment) return null;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
