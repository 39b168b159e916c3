import type { SourceName } from "@/lib/records/schema";
import { sources } from "@/lib/sources/registry";
import { isDomainOf, toDomain } from "./format";

export type Clues = {
  /** The domain it was ensured by. */
  domain: string | null;
  appUri: string | null;
  /** Keys of the external app or the integration. */
  appKeys: string[];
  /** Null while they cannot be known. */
  actionKeys: string[] | null;
};

export type SourceReason = "domain" | "app" | "actions" | "admin" | "none";
export type Classified = { source: SourceName; reason: Exclude<SourceReason, "none"> };

/** Which source a connection is, by the strongest clue there is; null when nothing speaks for any of them. */
export function classify({ domain, appUri, appKeys, actionKeys }: Clues): Classified | null {
  const byDomain = domain && sources.find((source) => isDomainOf(domain, source.domains));
  if (byDomain) return { source: byDomain.name, reason: "domain" };
  const appDomain = appUri && toDomain(appUri);
  const names = appKeys.map(toAppName);
  const byApp = sources.find(
    (source) => (appDomain && isDomainOf(appDomain, source.domains)) || names.includes(source.name),
  );
  if (byApp) return { source: byApp.name, reason: "app" };
  const keys = new Set(actionKeys);
  const byActions = sources.find(
    ({ readingActions }) => readingActions.filter((key) => keys.has(key)).length > readingActions.length / 2,
  );
  return byActions ? { source: byActions.name, reason: "actions" } : null;
}

/** Catalogue keys carry a prefix and signs: "~connector.gong", "espo-crm". */
function toAppName(key: string): string {
  return (key.split(".").at(-1) ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
}
