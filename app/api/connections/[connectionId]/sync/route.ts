import { readNow } from "@/lib/connections/reading";
import { connectionParamsSchema } from "@/lib/connections/schema";
import { route } from "@/lib/http/route";

export const POST = route({ params: connectionParamsSchema }, ({ actor, params }) =>
  readNow(actor, params.connectionId),
);
