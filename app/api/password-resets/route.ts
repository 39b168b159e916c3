import { resetPassword } from "@/lib/auth/change-password";
import { passwordResetSchema } from "@/lib/auth/schema";
import { clientAddress } from "@/lib/auth/sign-in";
import { publicRoute } from "@/lib/http/route";

export const POST = publicRoute({ body: passwordResetSchema }, ({ body, request, requestId }) =>
  resetPassword(body, { address: clientAddress(request), requestId }),
);
