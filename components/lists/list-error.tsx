"use client";

import { ErrorNotice } from "@/components/ui/error-notice";
import { AppError } from "@/lib/errors";

type FailingQuery = { isError: boolean; error: Error | null; isFetching: boolean; refetch: () => unknown };

/** A list that could not be read again: one line with the id to quote; the rows below it stay. */
export function ListError({ query }: { query: FailingQuery }) {
  if (!query.isError || !query.error) return null;
  const error = query.error instanceof AppError ? query.error : new AppError("INTERNAL", { cause: query.error });
  return (
    <div className="p-2">
      <ErrorNotice
        code={error.code}
        requestId={error.requestId ?? null}
        onRetry={() => void query.refetch()}
        isRetrying={query.isFetching}
      />
    </div>
  );
}
