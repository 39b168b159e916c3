import { getSessionView } from "@/lib/auth/reads";
import { enterWorkspace } from "@/lib/auth/session";
import { route } from "@/lib/http/route";
import { joinInvite } from "@/lib/workspace/invite";
import { inviteJoinSchema } from "@/lib/workspace/schema";

export const POST = route({ body: inviteJoinSchema }, async ({ actor, body, requestId }) =>
  getSessionView(await enterWorkspace(actor, await joinInvite(actor, body.token, requestId))),
);
