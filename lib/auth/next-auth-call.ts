import type { NextApiRequest, NextApiResponse } from "next";

export type Fields = Record<string, unknown>;

export type Call = {
  method: string;
  headers: Record<string, string>;
  query: Record<string, string | string[]>;
  body: Fields;
  cookies: Record<string, string>;
};

/**
 * Calls a handler written for Next's older request and response pair and answers with a `Response`. next-auth's own way
 * for newer routes reads the request behind our back, so that neither a test nor we could hand it one.
 */
export async function callHandler(
  handler: (req: NextApiRequest, res: NextApiResponse) => unknown,
  call: Call,
): Promise<Response> {
  const reply = { status: 200, headers: new Headers(), body: null as string | null };
  const res = {
    status(code: number) {
      reply.status = code;
      return res;
    },
    getHeader: (name: string) => (name.toLowerCase() === "set-cookie" ? reply.headers.getSetCookie() : undefined),
    setHeader(name: string, value: string | string[]) {
      reply.headers.delete(name);
      for (const each of [value].flat()) reply.headers.append(name, each);
      return res;
    },
    json(value: unknown) {
      reply.headers.set("content-type", "application/json");
      reply.body = JSON.stringify(value);
    },
    send(value: unknown) {
      if (typeof value === "string") reply.body = value;
      else res.json(value);
    },
    end() {},
  };
  await handler(...asPair(call, res));
  return new Response(reply.body, { status: reply.status, headers: reply.headers });
}

/** The few members next-auth uses stand for the whole pair. */
function asPair(req: Call, res: object): [NextApiRequest, NextApiResponse] {
  return [req as unknown as NextApiRequest, res as unknown as NextApiResponse];
}
