import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { cookies, headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Nonce } from "@/components/layout/nonce";
import { toTheme } from "@/components/layout/preferences";
import { Providers } from "@/components/layout/providers";
import { themeCookie } from "@/lib/settings/schema";
import "./globals.css";

const hanken = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-hanken",
  display: "swap",
});

export const metadata: Metadata = {
  title: { default: "Tributary", template: "%s · Tributary" },
  icons: { icon: "/favicon.svg" },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [sent, jar, locale] = await Promise.all([headers(), cookies(), getLocale()]);
  const theme = toTheme(jar.get(themeCookie)?.value);
  return (
    <html lang={locale} className={hanken.variable} {...(theme !== "system" && { "data-theme": theme })}>
      <head>
        <Nonce value={sent.get("x-nonce") ?? ""} />
      </head>
      <body>
        <NextIntlClientProvider>
          <Providers>{children}</Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
