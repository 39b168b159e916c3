import { route } from "@/lib/http/route";
import { getWorkspaceSettings } from "@/lib/settings/reads";
import { workspacePatchSchema } from "@/lib/settings/schema";
import { saveWorkspaceSettings } from "@/lib/settings/writes";

export const GET = route({ sees: "read settings" }, ({ actor }) => getWorkspaceSettings(actor));

export const PATCH = route(
  { body: workspacePatchSchema, sees: "read settings", does: "manage workspace" },
  async ({ actor, body, requestId }) => {
    await saveWorkspaceSettings(actor, body, requestId);
    return getWorkspaceSettings(actor);
  },
);
