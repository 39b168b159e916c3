import { touch } from "./connections";
import { MembraneError } from "./errors";
import { ready, type Step, signIn } from "./lifecycle-steps";
import type { Connection } from "./records";
import type { World } from "./world";

/** Where a connection stands. The last step stays for ever. */
export function stepOf(connection: Connection): Step {
  return connection.steps[connection.step] ?? ready;
}

/** Moves on to the next step. */
export function advance(world: World, connection: Connection): void {
  connection.step = Math.min(connection.step + 1, connection.steps.length - 1);
  if (stepOf(connection).state === "READY") connection.requestError = undefined;
  scheduleStep(world, connection);
  touch(world, connection);
}

/** Puts a connection on another way, e.g. back to the sign-in. */
export function restart(world: World, connection: Connection, steps: Step[]): void {
  connection.steps = steps;
  connection.step = 0;
  scheduleStep(world, connection);
  touch(world, connection);
}

/** The vendor no longer takes the credentials: somebody has to sign in again. */
export function disconnect(world: World, connection: Connection, message = "The credentials have expired"): void {
  connection.requestError = { type: "connection", key: "access_token_expired", message };
  restart(world, connection, [signIn, ready]);
}

/** Refuses work on a connection that is not ready, in the words a run answers with. */
export function requireReady(connection: Connection): void {
  const { state } = stepOf(connection);
  if (state === "READY") return;
  const key = state === "CLIENT_ACTION_REQUIRED" ? "access_token_expired" : "connection_is_defunct";
  throw new MembraneError({ type: "connection", key, message: `The connection is not ready: ${state}` });
}

/** Arms the timer of a step that passes by itself, anew or after a restart of the sandbox. */
export function scheduleStep(world: World, connection: Connection, options?: { resumed: boolean }): void {
  clearTimeout(world.timers.get(connection.id));
  const { forMs } = stepOf(connection);
  if (forMs === undefined) {
    connection.stepUntil = undefined;
    return;
  }
  connection.stepUntil = (options?.resumed && connection.stepUntil) || Date.now() + forMs;
  const timer = setTimeout(() => advance(world, connection), Math.max(0, connection.stepUntil - Date.now()));
  world.timers.set(connection.id, timer);
}
