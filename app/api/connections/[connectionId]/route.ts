import { disconnectConnection } from "@/lib/connections/connect";
import { getConnection } from "@/lib/connections/list";
import { connectionDeleteSchema, connectionParamsSchema, connectionQuerySchema } from "@/lib/connections/schema";
import { route } from "@/lib/http/route";

export const GET = route(
  { params: connectionParamsSchema, query: connectionQuerySchema },
  ({ actor, params, query, request }) =>
    getConnection(actor, params.connectionId, { wait: query.wait, signal: request.signal }),
);

export const DELETE = route(
  { params: connectionParamsSchema, query: connectionDeleteSchema, roles: ["ADMIN"] },
  ({ actor, params }) => disconnectConnection(actor, params.connectionId),
);
