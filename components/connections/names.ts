import { useTranslations } from "next-intl";
import { sources } from "@/components/ui/source";
import type { ConnectionView } from "@/lib/connections/schema";

/** What people call a connection: its source where it is one of ours, else the app's own name. */
export function nameOf({ source, name }: ConnectionView): string {
  return source ? sources[source].name : name;
}

/** Which account it is: the host of its own screens, else the address it was connected by or the name it was given. */
export function accountOf(connection: ConnectionView): string | null {
  const { accountUrl, domain, name, source } = connection;
  if (accountUrl && URL.canParse(accountUrl)) return new URL(accountUrl).host;
  if (source) return name === sources[source].name ? null : name;
  return domain === name ? null : domain;
}

/** The name of a stream in the reader's language; a source of tomorrow may have one we have no word for. */
export function useStreamName(): (name: string) => string {
  const t = useTranslations("connections.stream");
  return (name) => (t.has(name as never) ? t(name as never) : name);
}
