import { listCalls } from "@/lib/calls/reads";
import { route } from "@/lib/http/route";
import { listQuerySchema } from "@/lib/query/list";

export const GET = route({ query: listQuerySchema }, ({ actor, query }) => listCalls(actor, query));
