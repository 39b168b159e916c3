import { anyConnection } from "../../membrane/connections";
import type { Connection } from "../../membrane/records";
import { channelOf, resultOf } from "../../membrane/sign-in-results";
import { events, type Reply } from "../reply";
import { type Route, type TenantContext, tenantRoute } from "../router";

export const eventRoutes: Route[] = [
  tenantRoute("GET /sse/workspace", workspaceEvents),
  tenantRoute("GET /sse/connection-events/:requestId", connectionEvents),
];

/** What of the tenant's has changed, so that a browser reads it again. */
function workspaceEvents({ world, tenant }: TenantContext): Reply {
  return events((tell) => {
    const watch = ({ id, tenantId }: Connection) => {
      if (tenantId === tenant.id) tell({ type: "element-update", elementType: "connection", elementId: id });
    };
    tell({ type: "connected", message: "Connected", timestamp: world.clock.now().toISOString() });
    world.moved.on(anyConnection, watch);
    return () => world.moved.off(anyConnection, watch);
  });
}

/** How the sign-in ended that the browser began under this id; told at once when it has ended already. */
function connectionEvents({ world, tenant, params }: TenantContext): Reply {
  const { requestId = "" } = params;
  const channel = channelOf(tenant, requestId);
  return events((tell) => {
    const result = resultOf(world, tenant, requestId);
    if (result) tell(result);
    world.moved.on(channel, tell);
    return () => world.moved.off(channel, tell);
  });
}
