import { route } from "@/lib/http/route";
import { listPeople } from "@/lib/people/reads";
import { listQuerySchema } from "@/lib/query/list";

export const GET = route({ query: listQuerySchema }, ({ actor, query }) => listPeople(actor, "leads", query));
