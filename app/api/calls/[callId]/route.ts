import { getCall } from "@/lib/calls/reads";
import { callParamsSchema } from "@/lib/calls/schema";
import { route } from "@/lib/http/route";

export const GET = route({ params: callParamsSchema }, ({ actor, params }) => getCall(actor, params.callId));
