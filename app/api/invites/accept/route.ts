import { publicRoute } from "@/lib/http/route";
import { acceptInvite } from "@/lib/workspace/invite";
import { inviteAcceptSchema } from "@/lib/workspace/schema";

export const POST = publicRoute({ body: inviteAcceptSchema }, ({ body, requestId }) => acceptInvite(body, requestId));
