import { type AccountPatch, type Theme, themes } from "@/lib/settings/schema";

export function toTheme(chosen: string | undefined): Theme {
  return themes.find((theme) => theme === chosen) ?? "system";
}

/** Remembers a choice for a year; the server reads it before it draws, so nothing flashes. */
export function remember(name: string, value: string) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is missing in browsers we still serve
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}

/** Keeps a choice with the user: the reply makes this browser read so, and the next one they sign in with does too. */
export async function keepPreference(patch: AccountPatch) {
  await fetch("/api/settings/account", {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(patch),
  });
}
