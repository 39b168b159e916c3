import { sandboxUrl } from "./environment";

/** The strings behind the sample accounts: what goes wrong at Membrane or at a vendor, and who signs out. */
export type Sandbox = {
  /** See `sandbox/faults/faults.ts`; it strikes until the test ends unless `times` says otherwise. */
  fault(fault: Record<string, unknown>): Promise<void>;
  mend(): Promise<void>;
  disconnect(membraneConnectionId: string): Promise<void>;
};

export const sandbox: Sandbox = {
  fault: (fault) => send("POST", "/sandbox/faults", fault),
  mend: () => send("DELETE", "/sandbox/faults"),
  disconnect: (id) => send("POST", `/sandbox/connections/${id}/disconnect`, {}),
};

async function send(method: string, path: string, body?: object): Promise<void> {
  const init = { method, ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }) };
  const reply = await fetch(new URL(path, sandboxUrl), init);
  if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}: ${await reply.text()}`);
}
