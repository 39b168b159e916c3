import { forgetSessionCookie } from "@/lib/auth/cookies";
import { getSessionView } from "@/lib/auth/reads";
import { sessionPatchSchema } from "@/lib/auth/schema";
import { endSession, enterWorkspace } from "@/lib/auth/session";
import { route } from "@/lib/http/route";

export const GET = route({}, ({ actor }) => getSessionView(actor));

export const PATCH = route({ body: sessionPatchSchema }, async ({ actor, body }) =>
  getSessionView(await enterWorkspace(actor, body.workspaceId)),
);

export const DELETE = route({}, async ({ actor }) => {
  await endSession(actor.sessionId);
  return new Response(null, { status: 204, headers: { "set-cookie": forgetSessionCookie() } });
});
