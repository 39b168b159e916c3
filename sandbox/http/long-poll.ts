import { once } from "node:events";
import { stepOf } from "../membrane/lifecycle";
import type { Connection } from "../membrane/records";
import type { World } from "../membrane/world";
import { flag, wholeNumber } from "./query";
import type { Incoming } from "./request";

/** `?wait=true&timeout=30`: holds the answer while the connection is BUILDING, until it moves or the time is over. */
export async function waitWhileBuilding(world: World, connection: Connection, incoming: Incoming): Promise<void> {
  const { query, signal } = incoming;
  if (!flag(query, "wait")) return;
  const timeoutSec = wholeNumber(query, "timeout", { min: 1, max: 60, fallback: 30 });
  if (stepOf(connection).state !== "BUILDING") return;
  const over = AbortSignal.any([signal, AbortSignal.timeout(timeoutSec * 1000)]);
  try {
    while (stepOf(connection).state === "BUILDING" && connection.archivedAt === undefined)
      await once(world.moved, connection.id, { signal: over });
  } catch (error) {
    // Time over, or nobody there any more: the answer is the connection as it stands.
    if (!over.aborted) throw error;
  }
}
