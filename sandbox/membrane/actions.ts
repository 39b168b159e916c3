import type { ActionDefinition, VendorApp } from "../contract";
import { appOfKey, idsOf, toIntegration } from "./catalogue";
import { connectionsOf } from "./connections";
import { objectId } from "./ids";
import { stepOf } from "./lifecycle";
import type { Connection, Tenant } from "./records";
import { showInput } from "./schema-style";
import type { World } from "./world";

/** An action as it stands on one connection. Its id belongs to that connection, so nobody can know it beforehand. */
export type ConnectionAction = { id: string; app: VendorApp; definition: ActionDefinition; connection: Connection };

export function actionsOf(world: World, connection: Connection): ConnectionAction[] {
  if (stepOf(connection).state === "BUILDING") return [];
  const app = appOfKey(world, connection.appKey);
  return app.actions.map((definition) => ({ id: actionId(connection, definition), app, definition, connection }));
}

/** By id, by key, or by the id the catalogue gives it. */
export function findAction(world: World, connection: Connection, idOrKey: string): ConnectionAction | undefined {
  return actionsOf(world, connection).find(
    ({ id, app, definition }) =>
      id === idOrKey || definition.key === idOrKey || catalogueActionId(app, definition) === idOrKey,
  );
}

/** The action of an id or key on whichever of the tenant's connections has it. */
export function findActionAnywhere(world: World, tenant: Tenant, idOrKey: string): ConnectionAction | undefined {
  for (const connection of connectionsOf(world, tenant)) {
    const action = findAction(world, connection, idOrKey);
    if (action) return action;
  }
  return undefined;
}

export function toActionResponse(world: World, { id, app, definition, connection }: ConnectionAction) {
  const { viaIntegration, createdAt } = connection;
  const described = describe(world, app, definition);
  return {
    ...described,
    id,
    connectionId: connection.id,
    isUniversal: false,
    integrationId: viaIntegration ? idsOf(app).integrationId : undefined,
    integration: viaIntegration ? toIntegration(app) : undefined,
    createdAt,
    updatedAt: createdAt,
  };
}

/** An app's action in the catalogue, which has no key and belongs to no connection. */
export function toCatalogueAction(world: World, app: VendorApp, definition: ActionDefinition) {
  return {
    ...describe(world, app, definition),
    id: catalogueActionId(app, definition),
    key: "",
    isUniversal: true,
    isPublic: true,
  };
}

function describe(world: World, app: VendorApp, definition: ActionDefinition) {
  const { key, name, description, type, outputSchema } = definition;
  const inputSchema = showInput(definition, world.settings.schemaStyle).schema;
  const { externalAppId } = idsOf(app);
  return { key, name, description, type, inputSchema, outputSchema, externalAppId, state: "READY", isReadOnly: false };
}

function actionId(connection: Connection, definition: ActionDefinition): string {
  return objectId("action", connection.id, definition.key);
}

function catalogueActionId(app: VendorApp, definition: ActionDefinition): string {
  return objectId("catalogue-action", app.key, definition.key);
}
