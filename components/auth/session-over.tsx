"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { sessionOverEvent } from "@/lib/http/schema";

/** Stands above everything once a request finds the session over; leads to the sign-in page and back here. */
export function SessionOver() {
  const t = useTranslations("auth");
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const show = () => setAddress(`${location.pathname}${location.search}`);
    window.addEventListener(sessionOverEvent, show);
    return () => window.removeEventListener(sessionOverEvent, show);
  }, []);
  if (address === null) return null;
  return (
    <div
      role="alert"
      className="fixed inset-x-0 top-0 z-50 flex flex-wrap items-center justify-center gap-x-4 gap-y-2 bg-warn-bg px-4 py-2 text-text shadow-float forced-colors:border"
    >
      <p>{t("sessionOver")}</p>
      <LinkButton size="sm" variant="primary" href={`/sign-in?next=${encodeURIComponent(address)}`}>
        {t("signIn")}
      </LinkButton>
    </div>
  );
}
