import { ErrorNotice } from "@/components/ui/error-notice";
import { AppError } from "@/lib/errors";

/** Why a link did not open, in the words of its code. */
export function Refused({ error }: { error: Error | null }) {
  if (!error) return null;
  const { code, requestId } = error instanceof AppError ? error : new AppError("INTERNAL", { cause: error });
  return <ErrorNotice code={code} requestId={requestId ?? null} />;
}
