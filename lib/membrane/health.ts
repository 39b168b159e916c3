import { isAppError } from "@/lib/errors";
import { ask } from "./client";
import type { MembraneConfig } from "./config";
import { pathOf } from "./path";
import { tenantSchema } from "./schema";

export type MembraneHealth = { ok: boolean; code: string | null; message: string | null };

const timeoutMs = 4_000;
/** A tenant of its own, so that asking creates no workspace's. */
const healthTenant = "health";

/** Whether Membrane answers and takes our key. Never throws; the code and message say what is wrong. */
export async function checkMembrane(config?: MembraneConfig): Promise<MembraneHealth> {
  try {
    // A health check reports the first answer: repeating is its caller's rhythm.
    const request = { method: "GET", path: pathOf("self"), timeoutMs, reading: false } as const;
    await ask({ tenant: healthTenant, config }, request, tenantSchema);
    return { ok: true, code: null, message: null };
  } catch (error) {
    if (!isAppError(error)) return { ok: false, code: "INTERNAL", message: "Membrane could not be asked." };
    return { ok: false, code: error.code, message: error.message };
  }
}
