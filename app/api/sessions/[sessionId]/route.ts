import { sessionParamsSchema } from "@/lib/auth/schema";
import { endSessions } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { route } from "@/lib/http/route";

export const DELETE = route({ params: sessionParamsSchema }, async ({ actor, params, requestId }) => {
  const ended = await endSessions(actor, { id: params.sessionId }, requestId);
  if (ended === 0) throw new AppError("NOT_FOUND", { message: "There is no such session." });
});
