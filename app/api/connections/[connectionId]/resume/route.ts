import { resumeConnection } from "@/lib/connections/reading";
import { connectionParamsSchema } from "@/lib/connections/schema";
import { route } from "@/lib/http/route";

export const POST = route({ params: connectionParamsSchema, roles: ["ADMIN"] }, ({ actor, params }) =>
  resumeConnection(actor, params.connectionId),
);
