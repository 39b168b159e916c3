import { route } from "@/lib/http/route";
import { sourceUserParamsSchema, sourceUserPatchSchema } from "@/lib/settings/schema";
import { joinSourceUser } from "@/lib/settings/writes";

export const PATCH = route(
  { params: sourceUserParamsSchema, body: sourceUserPatchSchema, sees: "read settings", does: "manage members" },
  ({ actor, params, body, requestId }) => joinSourceUser(actor, { ...params, ...body, requestId }),
);
