import type { VendorApp } from "../contract";
import { genericApp } from "./generic-app";
import { objectId } from "./ids";
import type { World } from "./world";

/** The ids under which one app stands in Membrane's catalogue. */
export function idsOf(app: VendorApp) {
  return {
    externalAppId: objectId("external-app", app.key),
    connectorId: objectId("connector", app.key),
    integrationId: objectId("integration", app.key),
  };
}

/** The written app that serves this domain or a host below it, else what the builder would make of it. */
export function appOfDomain(world: World, domain: string): VendorApp {
  const serves = (known: string) => domain === known || domain.endsWith(`.${known}`);
  return world.apps.find((app) => app.domains.some(serves)) ?? genericApp(domain);
}

/** The app of a key that a connection carries. */
export function appOfKey(world: World, key: string): VendorApp {
  return world.apps.find((app) => app.key === key) ?? genericApp(key);
}

/** The written app named by any of the selectors a request may use. */
export function findApp(world: World, selector: Record<string, unknown>): VendorApp | undefined {
  return world.apps.find((app) => {
    const { externalAppId, connectorId, integrationId } = idsOf(app);
    return (
      selector.externalAppId === externalAppId ||
      selector.connectorId === connectorId ||
      selector.integrationId === integrationId ||
      selector.integrationKey === app.key ||
      selector.connectorKey === app.key
    );
  });
}

/** The written app that a person's wish names, e.g. "Connect to Gong". */
export function appOfIntent(world: World, intent: unknown): VendorApp | undefined {
  const words = typeof intent === "string" ? intent.toLowerCase() : "";
  return world.apps.find(({ name }) => words.includes(name.toLowerCase()));
}

export function toExternalApp(app: VendorApp): { id: string; key: string; name: string } & Record<string, unknown> {
  const { externalAppId, connectorId } = idsOf(app);
  return {
    id: externalAppId,
    key: app.key,
    uuid: externalAppId,
    name: app.name,
    appUri: app.appUri,
    logoUri: app.logoUri,
    defaultConnectorId: connectorId,
    categories: [],
    popularity: 0,
    isReadOnly: true,
    hasAuth: true,
    hasData: true,
  };
}

export function toIntegration(app: VendorApp): { id: string; key: string; name: string } & Record<string, unknown> {
  const { externalAppId, connectorId, integrationId } = idsOf(app);
  return {
    id: integrationId,
    key: app.key,
    uuid: integrationId,
    name: app.name,
    logoUri: app.logoUri,
    state: "READY",
    connectorId,
    externalAppId,
    authType: "client-credentials",
  };
}
