import { toTenantResponse } from "../../membrane/tenants";
import { includesText, pageOf } from "../query";
import { ok, type Reply } from "../reply";
import { type Context, managerRoute, type Route } from "../router";

/** Tenants under their older name. Only the workspace's manager sees them all. */
export const customerRoutes: Route[] = [managerRoute("GET /customers", list)];

function list({ world, incoming: { query } }: Context): Reply {
  const tenants = [...world.tenants.values()].filter(({ name, internalId }) =>
    includesText(query.get("search"), name, internalId),
  );
  const { items, cursor } = pageOf(tenants, query);
  return ok({ items: items.map((tenant) => toTenantResponse(world, tenant)), cursor });
}
