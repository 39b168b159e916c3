import { publicRoute } from "@/lib/http/route";
import { getHealth } from "@/lib/settings/health";

export const GET = publicRoute({}, async () => {
  const health = await getHealth();
  return Response.json(health, { status: health.status === "down" ? 503 : 200 });
});
