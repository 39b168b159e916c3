import { route } from "@/lib/http/route";
import { patchMember } from "@/lib/workspace/member";
import { memberParamsSchema, memberPatchSchema } from "@/lib/workspace/schema";

export const PATCH = route(
  { params: memberParamsSchema, body: memberPatchSchema, sees: "read settings", does: "manage members" },
  ({ actor, params, body, requestId }) => patchMember(actor, params.userId, { patch: body, requestId }),
);
