import { environmentManager, QueryClient } from "@tanstack/react-query";
import { isAppError } from "@/lib/errors";

/** Stale after a minute; only what may pass by itself is asked again, and never twice in a hurry. */
function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 60_000, retry: (failures, error) => failures < 2 && mayPass(error) },
    },
  });
}

function mayPass(error: Error): boolean {
  return !isAppError(error) || error.code === "INTERNAL" || error.code === "SOURCE_UNAVAILABLE";
}

let browserClient: QueryClient | undefined;

/** One client for the browser's whole visit; one per request on the server, so that nobody reads another's data. */
export function getQueryClient(): QueryClient {
  if (environmentManager.isServer()) return makeQueryClient();
  browserClient ??= makeQueryClient();
  return browserClient;
}
