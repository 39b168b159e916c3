import { ask, type Caller } from "./client";
import { pathOf } from "./path";
import { type ExternalApp, externalAppSchema } from "./schema";

/** An app of Membrane's catalogue: its address, name and picture. */
export function getExternalApp(caller: Caller, id: string): Promise<ExternalApp> {
  return ask(caller, { method: "GET", path: pathOf("external-apps", id) }, externalAppSchema);
}
