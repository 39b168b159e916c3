import { accessDenied } from "../membrane/errors";
import type { World } from "../membrane/world";
import type { Incoming } from "./request";

/** The server listens on loopback only; what is left to refuse are foreign pages in a browser on this machine. */
export function requireLoopback(world: World, { headers }: Incoming): void {
  const host = headers.host?.replace(/:\d+$/, "");
  const { origin } = headers;
  if (host !== "127.0.0.1" && host !== "localhost") throw accessDenied("Only by a loopback address");
  // A page of ours carries the name by which it was opened.
  const own = [world.baseUrl, `http://${headers.host}`];
  if (origin !== undefined && !own.includes(origin)) throw accessDenied("Not from another origin");
}
