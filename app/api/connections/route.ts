import { ensureConnection } from "@/lib/connections/connect";
import { listConnections } from "@/lib/connections/list";
import { connectionCreateSchema } from "@/lib/connections/schema";
import { route } from "@/lib/http/route";

export const GET = route({}, ({ actor }) => listConnections(actor));

export const POST = route({ body: connectionCreateSchema, roles: ["ADMIN"] }, ({ actor, body }) =>
  ensureConnection(actor, body),
);
