"use client";

import { useTranslations } from "next-intl";
import { ErrorNotice } from "@/components/ui/error-notice";

export type PageErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** The last stand of a page; the id is the one in the server's log. */
export function PageError({ error, reset }: PageErrorProps) {
  const t = useTranslations("errors");
  return (
    <div className="mx-auto flex w-full max-w-180 flex-col gap-3 p-4">
      <h1 className="font-semibold text-lg">{t("pageTitle")}</h1>
      <ErrorNotice code="INTERNAL" requestId={error.digest ?? null} onRetry={reset} />
    </div>
  );
}
