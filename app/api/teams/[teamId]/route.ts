import { route } from "@/lib/http/route";
import { teamParamsSchema, teamPatchSchema } from "@/lib/workspace/schema";
import { changeTeam, removeTeam } from "@/lib/workspace/team-writes";

export const PATCH = route(
  { params: teamParamsSchema, body: teamPatchSchema, sees: "read settings", does: "manage members" },
  ({ actor, params, body, requestId }) => changeTeam(actor, { teamId: params.teamId, patch: body, requestId }),
);

export const DELETE = route(
  { params: teamParamsSchema, sees: "read settings", does: "manage members" },
  ({ actor, params, requestId }) => removeTeam(actor, params.teamId, requestId),
);
