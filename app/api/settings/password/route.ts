import { changePassword } from "@/lib/auth/change-password";
import { passwordChangeSchema } from "@/lib/auth/schema";
import { clientAddress } from "@/lib/auth/sign-in";
import { route } from "@/lib/http/route";

export const POST = route({ body: passwordChangeSchema }, ({ actor, body, request, requestId }) =>
  changePassword(actor, body, { address: clientAddress(request), requestId }),
);
