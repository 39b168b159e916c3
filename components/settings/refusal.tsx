import { ErrorNotice } from "@/components/ui/error-notice";
import { AppError, type ErrorCode } from "@/lib/errors";

type Attempt = { error: Error | null; refetch?: () => unknown; isFetching?: boolean };
type RefusalProps = {
  of: Attempt;
  /** What a code means here, where its own sentence would mislead. */
  words?: Partial<Record<ErrorCode, string>>;
};

/** What was refused, in the words of its code; a query can be asked again. */
export function Refusal({ of: { error, refetch, isFetching }, words = {} }: RefusalProps) {
  if (!error) return null;
  const { code, requestId } = error instanceof AppError ? error : new AppError("INTERNAL", { cause: error });
  // The page offers to sign in by itself.
  if (code === "UNAUTHENTICATED") return null;
  const message = words[code];
  return (
    <ErrorNotice
      code={code}
      requestId={requestId ?? null}
      {...(message && { message })}
      {...(refetch && { onRetry: () => void refetch(), isRetrying: isFetching ?? false })}
    />
  );
}
