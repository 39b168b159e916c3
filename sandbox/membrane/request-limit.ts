import { MembraneError } from "./errors";
import type { Tenant } from "./records";
import type { World } from "./world";

const lastSecondOf = new WeakMap<Tenant, number[]>();

/** Membrane's own limit, when one is set: so many requests in any second of the machine's time, for each tenant. */
export function requireRoom({ settings }: World, tenant: Tenant | undefined): void {
  const { requestsPerSecond } = settings;
  if (requestsPerSecond === undefined || !tenant) return;
  const now = Date.now();
  const recent = (lastSecondOf.get(tenant) ?? []).filter((at) => at > now - 1000);
  lastSecondOf.set(tenant, recent);
  if (recent.length >= requestsPerSecond)
    throw new MembraneError(
      { type: "bad_request", key: "rate_limit_exceeded", message: "Too many requests" },
      { "retry-after": "1" },
    );
  recent.push(now);
}
