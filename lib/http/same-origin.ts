import { getEnv } from "@/lib/env";
import { AppError } from "@/lib/errors";

const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);
/** `none` is a person typing an address. `same-site` is not ours: another port of the same machine is enough for it. */
const ownSites = new Set(["same-origin", "none"]);

/** Refuses a change that another site's page asks for with our cookies. Programs send neither header and may pass. */
export function refuseForeign(request: Request): void {
  if (readingMethods.has(request.method)) return;
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const foreign = (site !== null && !ownSites.has(site)) || (origin !== null && !isOwnOrigin(origin, request));
  if (foreign) throw new AppError("FORBIDDEN", { message: "This request came from another site." });
}

function isOwnOrigin(origin: string, request: Request): boolean {
  if (!URL.canParse(origin)) return false;
  const { host, origin: theirs } = new URL(origin);
  const ours = getEnv().NEXTAUTH_URL;
  return host === request.headers.get("host") || (ours !== undefined && theirs === new URL(ours).origin);
}
