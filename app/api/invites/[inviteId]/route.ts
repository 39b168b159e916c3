import { route } from "@/lib/http/route";
import { revokeInvite } from "@/lib/workspace/invite-writes";
import { inviteParamsSchema } from "@/lib/workspace/schema";

export const DELETE = route(
  { params: inviteParamsSchema, sees: "read settings", does: "manage members" },
  ({ actor, params, requestId }) => revokeInvite(actor, params.inviteId, requestId),
);
