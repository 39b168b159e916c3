import type { MembraneConnection } from "@/lib/membrane/schema";
import type { ConnectionView } from "./schema";

type ClientAction = NonNullable<ConnectionView["clientAction"]>;

const loopbackHosts = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** What the person has to do now. `uiUrl` lets its holder sign in, so it is handed on only when it is safe to open. */
export function toClientAction(
  action: MembraneConnection["clientAction"],
  frames: { origins: string[]; ownOrigin: string | null },
): ClientAction | null {
  if (!action) return null;
  const address = toSafeAddress(action.uiUrl);
  return {
    type: action.type ?? "unknown",
    description: action.description ?? "",
    uiUrl: address?.href ?? null,
    frameable: address !== null && address.origin !== frames.ownOrigin && frames.origins.includes(address.origin),
    agentInstructions: action.agentInstructions,
  };
}

/** Encrypted, or not leaving this machine; anything else (`javascript:`, plain http) is no place to send a person. */
function toSafeAddress(address: string | null): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isLoopback = loopbackHosts.has(url.hostname) || url.hostname.endsWith(".localhost");
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback) ? url : null;
}
