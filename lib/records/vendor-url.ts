/**
 * Where a record opens in its vendor: its own address, or joined to the account's. Null when neither is known, or when
 * it is no web address.
 */
export function vendorUrl(url: string | null, accountUrl: string | null): string | null {
  if (!url) return null;
  const address = /^https?:\/\//.test(url) ? url : accountUrl && `${accountUrl.replace(/\/$/, "")}${url}`;
  return address && URL.canParse(address) ? address : null;
}
