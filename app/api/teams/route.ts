import { route } from "@/lib/http/route";
import { listTeams } from "@/lib/workspace/reads";
import { teamCreateSchema } from "@/lib/workspace/schema";
import { addTeam } from "@/lib/workspace/team-writes";

export const GET = route({ sees: "read settings" }, ({ actor }) => listTeams(actor));

export const POST = route(
  { body: teamCreateSchema, sees: "read settings", does: "manage members" },
  ({ actor, body, requestId }) => addTeam(actor, body, requestId),
);
