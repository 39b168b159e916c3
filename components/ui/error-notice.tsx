"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ErrorCode } from "@/lib/errors";
import { Button } from "./button";
import { Icon } from "./icon";

type ErrorNoticeProps = {
  code: ErrorCode;
  /** The id the server logged it under, for whoever has to look it up. */
  requestId?: string | null;
  /** What it affects here, in place of the code's own sentence. */
  message?: ReactNode;
  onRetry?: () => void;
  isRetrying?: boolean;
  /** Another way out than retrying, such as signing in to a source again. */
  action?: ReactNode;
};

/** What happened, what to do, and the id to quote; one line that leaves the rows below it standing. */
export function ErrorNotice({ code, requestId, message, onRetry, isRetrying = false, action }: ErrorNoticeProps) {
  const errors = useTranslations("errors");
  const common = useTranslations("common");
  const ui = useTranslations("ui");
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-danger-bg px-3 py-2 text-text forced-colors:border"
    >
      <Icon of={TriangleAlert} className="shrink-0 text-danger" />
      <p className="min-w-48 flex-1">
        {message ?? errors(code)}
        {requestId && (
          <span className="ml-2 select-all whitespace-nowrap font-mono text-text-2 text-xs">
            {ui("reference", { id: requestId })}
          </span>
        )}
      </p>
      {action}
      {onRetry && (
        <Button size="sm" isPending={isRetrying} onPress={onRetry}>
          {common("retry")}
        </Button>
      )}
    </div>
  );
}
