/** Set by the request hook on every page request, so that a gate knows where one was going. */
export const addressHeader = "x-address";

/** Where one lands after signing in. */
export const homePath = "/leads";

const nowhere = "http://nowhere.invalid";

/** The path to go on to: `next` if it is a page of ours, else home. Never another site, an API address or sign-in again. */
export function toOwnPath(next: string | null | undefined): string {
  if (!next?.startsWith("/") || !URL.canParse(next, nowhere)) return homePath;
  const { origin, pathname, search, hash } = new URL(next, nowhere);
  // A browser reads "/\evil" and "//evil" as another host; the parser above does so too.
  const ours = origin === nowhere && !pathname.startsWith("//");
  const page = pathname !== "/" && !/^\/(api|sign-in)(\/|$)/.test(pathname);
  return ours && page ? `${pathname}${search}${hash}` : homePath;
}
