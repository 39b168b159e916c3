import { badRequest } from "../membrane/errors";
import type { Connection } from "../membrane/records";
import type { World } from "../membrane/world";

/** What a form or a script says beside the act's name. */
export type Fields = Record<string, unknown>;

/** Something that can be made to happen in a sample account or to a connection. */
export type Act = {
  /** Its name in the address. */
  key: string;
  /** What has happened, once it has. */
  done: string;
  /** The app it is about; without one it happens to any connection. */
  app?: string;
  /** Answers what a script may want to know of it. */
  play(world: World, connection: Connection, fields: Fields): object;
};

/** The connection that is meant: by its id, else the oldest one of the app. */
export function connectionFor(world: World, { connection, app }: Fields): Connection {
  const live = [...world.connections.values()].filter(({ archivedAt }) => archivedAt === undefined);
  const found = live.find(({ id, appKey }) => (connection === undefined ? appKey === app : id === connection));
  if (!found) throw badRequest(`No connection ${connection ?? `to ${app ?? "it"}`}: connect it in the app first`);
  return found;
}

export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** ISO without fractions, as the vendors write instants. */
export function isoSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}
