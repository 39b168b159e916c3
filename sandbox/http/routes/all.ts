import type { Route } from "../router";
import { actRoutes } from "./act";
import { actionRoutes } from "./actions";
import { adminRoutes } from "./admin";
import { catalogueRoutes } from "./catalogue";
import { connectionRequestRoutes } from "./connection-requests";
import { connectionRoutes } from "./connections";
import { proxyRoutes } from "./proxy";
import { runLogRoutes } from "./run-logs";
import { screenRoutes } from "./screens";

/** Every route there is; the first that fits answers. */
export const routes: Route[] = [
  ...connectionRoutes,
  ...connectionRequestRoutes,
  ...actionRoutes,
  ...actRoutes,
  ...proxyRoutes,
  ...runLogRoutes,
  ...catalogueRoutes,
  ...screenRoutes,
  ...adminRoutes,
];
