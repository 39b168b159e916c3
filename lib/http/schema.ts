import { z } from "zod";
import { type ErrorCode, errorStatus } from "@/lib/errors";

const errorCodes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]];

/** How every refusal of `/api` looks. A code this browser does not know yet is an internal one. */
export const errorReplySchema = z.object({
  error: z.object({
    code: z.enum(errorCodes).catch("INTERNAL"),
    message: z.string(),
    requestId: z.string(),
  }),
});
export type ErrorReply = z.infer<typeof errorReplySchema>;

/** Raised on `window` when a request finds the session over; forms keep their text and the page offers to sign in. */
export const sessionOverEvent = "tributary:session-over";
