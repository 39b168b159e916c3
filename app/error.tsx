"use client";

import { useTranslations } from "next-intl";
import { ErrorNotice } from "@/components/ui/error-notice";

/** The last stand of a page: the rest of the frame keeps working, and the id is the one in the server's log. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("errors");
  return (
    <div className="flex flex-1 flex-col gap-3 p-4">
      <h1 className="font-semibold text-lg">{t("pageTitle")}</h1>
      <ErrorNotice code="INTERNAL" requestId={error.digest ?? null} onRetry={reset} />
    </div>
  );
}
