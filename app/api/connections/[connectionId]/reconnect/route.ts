import { reconnectConnection } from "@/lib/connections/connect";
import { connectionParamsSchema } from "@/lib/connections/schema";
import { route } from "@/lib/http/route";

export const POST = route({ params: connectionParamsSchema, roles: ["ADMIN"] }, ({ actor, params }) =>
  reconnectConnection(actor, params.connectionId),
);
