/** Host names that mean nothing to Membrane: it works by domain. */
const ipv4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** The domain of a typed URL or domain, without "www."; null when it holds none. */
export function toDomain(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username } = new URL(address);
  // An e-mail address, or one with a password in it.
  if (username) return null;
  const domain = hostname
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^www\./, "");
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && domain.includes(".") && !ipv4.test(domain) ? domain : null;
}

/** Whether a domain is one of these or lies below one. */
export function isDomainOf(domain: string, domains: readonly string[]): boolean {
  return domains.some((known) => domain === known || domain.endsWith(`.${known}`));
}
