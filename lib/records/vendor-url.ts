/**
 * Where a record opens in its vendor: its own address, or its path joined to the account's. Null when neither is known,
 * or when it is no web address.
 */
export function vendorUrl(url: string | null, accountUrl: string | null): string | null {
  if (!url) return null;
  // Only a path is joined: "@evil.example" behind an address would be another host.
  const joined = accountUrl && url.startsWith("/") ? `${accountUrl.replace(/\/+$/, "")}${url}` : null;
  const address = /^https?:\/\//i.test(url) ? url : joined;
  return address && URL.canParse(address) ? address : null;
}
