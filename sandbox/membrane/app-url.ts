import { badRequest } from "./errors";

const message = 'appUrl must be a valid URL or domain (e.g. "https://slack.com" or "slack.com")';

/** The domain that stands for an app: host in lower case, without "www."; IPv4 and bare words are refused. */
export function domainOf(appUrl: unknown): string {
  if (typeof appUrl !== "string" || appUrl.length < 1 || appUrl.length > 2000) throw badRequest(message);
  const text = /^https?:\/\//i.test(appUrl) ? appUrl : `https://${appUrl}`;
  if (!URL.canParse(text)) throw badRequest(message);
  const domain = new URL(text).hostname
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/\.$/, "");
  if (!domain.includes(".") || /^(\d{1,3}\.){3}\d{1,3}$/.test(domain)) throw badRequest(message);
  return domain;
}
