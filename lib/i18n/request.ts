import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { type Language, languageCookie, regionCookie, toLanguage, toRegion, toZone, zoneCookie } from "./language";
import type { Messages } from "./messages/en/all";

const messagesOf: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import("./messages/en/all")).messages,
  es: async () => (await import("./messages/es/all")).messages,
  "pt-BR": async () => (await import("./messages/pt-BR/all")).messages,
};

declare module "next-intl" {
  interface AppConfig {
    Messages: Messages;
  }
}

/** What one request is answered in. `now` is fixed per request, so that server and browser write the same ages. */
export default getRequestConfig(async () => {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const accepted = sent.get("accept-language");
  const language = toLanguage(jar.get(languageCookie)?.value, accepted);
  return {
    locale: toRegion(language, jar.get(regionCookie)?.value, accepted),
    timeZone: toZone(jar.get(zoneCookie)?.value),
    now: new Date(),
    messages: await messagesOf[language](),
  };
});
