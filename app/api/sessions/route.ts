import { forgetSessionCookie } from "@/lib/auth/cookies";
import { listSessions } from "@/lib/auth/reads";
import { sessionsEndSchema } from "@/lib/auth/schema";
import { endSessions } from "@/lib/auth/session";
import { route } from "@/lib/http/route";

export const GET = route({}, ({ actor }) => listSessions(actor));

export const DELETE = route({ query: sessionsEndSchema }, async ({ actor, query, requestId }) => {
  const keepsThis = query.keep === "current";
  await endSessions(actor, keepsThis ? { except: actor.sessionId } : {}, requestId);
  const headers = new Headers(keepsThis ? {} : { "set-cookie": forgetSessionCookie() });
  return new Response(null, { status: 204, headers });
});
