import { route } from "@/lib/http/route";
import { personParamsSchema, timelineQuerySchema } from "@/lib/people/schema";
import { listTimeline } from "@/lib/people/timeline-reads";

export const GET = route({ params: personParamsSchema, query: timelineQuerySchema }, ({ actor, params, query }) =>
  listTimeline(actor, params.personId, query),
);
