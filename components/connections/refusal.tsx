import { ErrorNotice } from "@/components/ui/error-notice";
import { AppError } from "@/lib/errors";

/** What was refused, in the words of its code; a reference where the server's log has more. */
export function Refusal({ of: { error } }: { of: { error: Error | null } }) {
  if (!error) return null;
  const refusal = error instanceof AppError ? error : new AppError("INTERNAL", { cause: error });
  // The page offers to sign in by itself.
  if (refusal.code === "UNAUTHENTICATED") return null;
  return (
    <ErrorNotice
      code={refusal.code}
      requestId={refusal.requestId ?? null}
      {...(refusal.code === "INVALID_INPUT" && { message: refusal.message })}
    />
  );
}
