import { makeResetLink } from "@/lib/auth/change-password";
import { route } from "@/lib/http/route";
import { memberParamsSchema } from "@/lib/workspace/schema";

export const POST = route(
  { params: memberParamsSchema, sees: "read settings", does: "manage members" },
  ({ actor, params, requestId }) => makeResetLink(actor, params.userId, requestId),
);
