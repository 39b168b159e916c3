import type { SampleState } from "../contract";

export type SampleSize = "demo" | "edge" | "large";
export const sampleSizes: readonly SampleSize[] = ["demo", "edge", "large"];

/** The sample accounts in one size, whose code is loaded only when it is wanted. */
export async function sampleStateOf(size: SampleSize): Promise<SampleState> {
  if (size === "large") return (await import("./large/large-state")).largeState;
  if (size === "edge") return (await import("./edge/edge-state")).edgeState;
  return (await import("./sample-state")).sampleState;
}
