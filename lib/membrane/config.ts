import { getEnv } from "@/lib/env";
import { AppError } from "@/lib/errors";

/** Where Membrane is and how we prove who we are. `apiUrl` may carry a base path. */
export type MembraneConfig = { apiUrl: string; workspaceKey: string; workspaceSecret: string };

/** Membrane as the environment names it. */
export function membraneConfig(): MembraneConfig {
  const { MEMBRANE_API_URL, MEMBRANE_WORKSPACE_KEY, MEMBRANE_WORKSPACE_SECRET } = getEnv();
  if (!MEMBRANE_WORKSPACE_KEY || !MEMBRANE_WORKSPACE_SECRET) {
    const message = "MEMBRANE_WORKSPACE_KEY and MEMBRANE_WORKSPACE_SECRET are not set.";
    throw new AppError("MEMBRANE_UNAUTHORIZED", { message });
  }
  return {
    apiUrl: MEMBRANE_API_URL,
    workspaceKey: MEMBRANE_WORKSPACE_KEY,
    workspaceSecret: MEMBRANE_WORKSPACE_SECRET,
  };
}
