import { route } from "@/lib/http/route";
import { getPerson } from "@/lib/people/person-reads";
import { personParamsSchema } from "@/lib/people/schema";

export const GET = route({ params: personParamsSchema }, ({ actor, params }) => getPerson(actor, params.personId));
