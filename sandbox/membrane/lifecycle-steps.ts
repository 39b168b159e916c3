import type { VendorApp } from "../contract";

/** One station of a connection. A station with `forMs` passes by itself, any other waits for a person or an order. */
export type Step = {
  state: string;
  forMs?: number;
  ask?: "provide-input" | "connect";
  /** "none": no `uiUrl` is given; "unframed": the page refuses to be shown in a frame. */
  page?: "none" | "unframed";
  message?: string;
};

export const ready: Step = { state: "READY" };
export const signIn: Step = { state: "CLIENT_ACTION_REQUIRED", ask: "connect" };
const provideInput: Step = { state: "CLIENT_ACTION_REQUIRED", ask: "provide-input" };

/** Domains that live a life of their own, so that every state can be met on purpose. */
const lives: Record<string, (buildMs: number) => Step[]> = {
  "ready.example": () => [ready],
  "building.example": (forMs) => [{ state: "BUILDING", forMs }, signIn, ready],
  "input-first.example": () => [provideInput, signIn, ready],
  "unframed.example": () => [{ ...signIn, page: "unframed" }, ready],
  "no-page.example": () => [{ ...signIn, page: "none" }, ready],
  "misconfigured.example": () => [{ state: "CONFIGURATION_ERROR", message: "The connector asks for a scope it lacks" }],
  "setup-failed.example": (forMs) => [
    { state: "BUILDING", forMs },
    { state: "SETUP_FAILED", message: "The builder found no API on this domain" },
  ],
  "leaving.example": () => [{ state: "DISCONNECTING" }],
  "novel.example": () => [{ state: "HIBERNATING" }],
  "drops.example": (forMs) => [signIn, { state: "READY", forMs }, signIn, ready],
};

/** The way of a new connection to READY: written apps need no building, other domains do. */
export function stepsFor(app: VendorApp, written: boolean, buildMs: number): Step[] {
  const life = lives[app.key];
  if (life) return life(buildMs);
  if (app.signIn === "input-first") return [provideInput, signIn, ready];
  return written ? [signIn, ready] : [{ state: "BUILDING", forMs: buildMs }, signIn, ready];
}
