import { route } from "@/lib/http/route";
import { invite } from "@/lib/workspace/invite";
import { listInvites } from "@/lib/workspace/reads";
import { inviteCreateSchema } from "@/lib/workspace/schema";

export const GET = route({ sees: "read settings" }, ({ actor }) => listInvites(actor));

export const POST = route(
  { body: inviteCreateSchema, sees: "read settings", does: "manage members" },
  ({ actor, body, requestId }) => invite(actor, body, requestId),
);
