import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor, Role } from "@/lib/auth/actor";
import { findRequestActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { can, requireVerb, type Verb } from "@/lib/policy/roles";
import { toErrorResponse } from "./errors";
import { parseBody, parseParams, parseQuery } from "./parse";
import { refuseForeign } from "./same-origin";

type Shape<Params, Query, Body> = {
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
};

type Given<Params, Query, Body> = {
  params: Params;
  query: Query;
  body: Body;
  request: Request;
  requestId: string;
};

type RouteContext = { params: Promise<unknown> };
type RouteHandler = (request: Request, context?: RouteContext) => Promise<Response>;

/**
 * A handler for someone signed in: gate, parse, call, reply. What `handler` returns is the JSON reply; `undefined` is
 * 204, a `Response` goes out as it is. Whoever lacks the verb `sees` finds nothing here; whoever lacks `does`, or is none
 * of `roles`, is FORBIDDEN.
 */
export function route<Params = undefined, Query = undefined, Body = undefined>(
  shape: Shape<Params, Query, Body> & { sees?: Verb; does?: Verb; roles?: readonly Role[] },
  handler: (given: Given<Params, Query, Body> & { actor: Actor }) => unknown,
): RouteHandler {
  return answering(async (request, context, requestId) => {
    const actor = await requireRequestActor(request);
    if (shape.sees && !can(actor, shape.sees)) throw new AppError("NOT_FOUND", { message: "There is nothing here." });
    if (shape.does) requireVerb(actor, shape.does);
    if (shape.roles && !shape.roles.includes(actor.role)) {
      throw new AppError("FORBIDDEN", { message: `This is for ${shape.roles.join(" or ")} only.` });
    }
    return handler({ ...(await parseShape(shape, request, context)), request, requestId, actor });
  });
}

/** The same for everyone: no session is asked for. */
export function publicRoute<Params = undefined, Query = undefined, Body = undefined>(
  shape: Shape<Params, Query, Body>,
  handler: (given: Given<Params, Query, Body>) => unknown,
): RouteHandler {
  return answering(async (request, context, requestId) =>
    handler({ ...(await parseShape(shape, request, context)), request, requestId }),
  );
}

function answering(
  work: (request: Request, context: RouteContext | undefined, requestId: string) => Promise<unknown>,
): RouteHandler {
  return async (request, context) => {
    const requestId = randomUUID();
    const response = await answer(requestId, async () => {
      refuseForeign(request);
      return work(request, context, requestId);
    });
    response.headers.set("x-request-id", requestId);
    if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
    return response;
  };
}

async function answer(requestId: string, work: () => Promise<unknown>): Promise<Response> {
  try {
    const reply = await work();
    if (reply instanceof Response) return new Response(reply.body, reply);
    return reply === undefined ? new Response(null, { status: 204 }) : Response.json(reply);
  } catch (error) {
    return toErrorResponse(error, requestId);
  }
}

async function requireRequestActor(request: Request): Promise<Actor> {
  const actor = await findRequestActor(request);
  if (!actor) throw new AppError("UNAUTHENTICATED", { message: "Sign in first." });
  return actor;
}

async function parseShape<Params, Query, Body>(
  shape: Shape<Params, Query, Body>,
  request: Request,
  context: RouteContext | undefined,
) {
  return {
    params: (shape.params && parseParams(shape.params, await context?.params)) as Params,
    query: (shape.query && parseQuery(shape.query, request)) as Query,
    body: (shape.body && (await parseBody(shape.body, request))) as Body,
  };
}
