import { notFound } from "next/navigation";
import { type NextRequest, NextResponse } from "next/server";
import { toTheme } from "@/components/layout/preferences";
import { getEnv } from "@/lib/env";
import { languageCookie, toLanguage } from "@/lib/i18n/language";
import { themeCookie } from "@/lib/settings/schema";

/** Turns the gallery's two query parameters into the cookies that every page reads. */
export function GET(request: NextRequest) {
  if (getEnv().UI_GALLERY !== "1") notFound();
  const { searchParams } = request.nextUrl;
  // Relative, because behind a proxy the address we see is not the one the browser asked for.
  const reply = new NextResponse(null, { status: 307, headers: { location: "/ui" } });
  const [theme, language] = [searchParams.get("theme"), searchParams.get("language")];
  if (theme) reply.cookies.set(themeCookie, toTheme(theme), { path: "/", sameSite: "lax" });
  if (language) reply.cookies.set(languageCookie, toLanguage(language, null), { path: "/", sameSite: "lax" });
  return reply;
}
