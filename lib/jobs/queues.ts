/** Every queue with what its jobs carry. A job is a doorbell: what is due stands in rows, and ringing twice is harmless. */
export type Jobs = {
  /** One slice of one stream. */
  "sync-stream": { streamId: string };
  /** A connection became usable, or somebody asked for it: its streams are looked at now. */
  "sync-connection": { connectionId: string };
  /** Records changed: the workspace's people are brought up to date. */
  project: { workspaceId: string };
};
export type QueueName = keyof Jobs;

export const queueNames = ["sync-stream", "sync-connection", "project"] as const satisfies readonly QueueName[];

/** What a bell is told apart by: of two waiting for the same thing one is enough. */
export function bellOf(data: Jobs[QueueName]): string {
  return Object.values(data).join("/");
}
