import type { Route } from "../router";
import { actRoutes } from "./act";
import { actionRoutes } from "./actions";
import { adminRoutes } from "./admin";
import { agentSessionRoutes } from "./agent-sessions";
import { catalogueRoutes } from "./catalogue";
import { connectRoutes } from "./connect";
import { connectionRequestRoutes } from "./connection-requests";
import { connectionRoutes } from "./connections";
import { customerRoutes } from "./customers";
import { eventRoutes } from "./events";
import { olderCallRoutes } from "./older-calls";
import { proxyRoutes } from "./proxy";
import { runLogRoutes } from "./run-logs";
import { screenRoutes } from "./screens";
import { stageRoutes } from "./stage";
import { webhookRoutes } from "./webhooks";

/** Every route there is; the first that fits answers. */
export const routes: Route[] = [
  ...connectionRoutes,
  ...connectionRequestRoutes,
  ...actionRoutes,
  ...actRoutes,
  ...proxyRoutes,
  ...olderCallRoutes,
  ...runLogRoutes,
  ...catalogueRoutes,
  ...customerRoutes,
  ...agentSessionRoutes,
  ...screenRoutes,
  ...connectRoutes,
  ...eventRoutes,
  ...adminRoutes,
  ...stageRoutes,
  ...webhookRoutes,
];
