import { AppError } from "@/lib/errors";
import { toActionInput } from "@/lib/membrane/action-input";
import { findAction, forgetActions } from "@/lib/membrane/action-lookup";
import { runAction } from "@/lib/membrane/actions";
import type { Caller } from "@/lib/membrane/client";
import { isMarkup, isUnknownToMembrane } from "@/lib/membrane/errors";
import { proxyGet } from "@/lib/membrane/proxy";
import type { MembraneAction } from "@/lib/membrane/schema";
import type { SourceCall } from "@/lib/sources/source";

type Fields = Record<string, unknown>;
export type SourceCallOptions = Caller & {
  membraneConnectionId: string;
  /** Kept with every run in Membrane's log: who or what asked. */
  meta?: Record<string, string>;
};

/** How a source asks its vendor through one connection. It can only read, so whatever it sends may be repeated. */
export function makeSourceCall({ membraneConnectionId: connectionId, meta, ...caller }: SourceCallOptions): SourceCall {
  async function find(key: string): Promise<MembraneAction> {
    const action = await findAction(caller, connectionId, key);
    if (action) return action;
    throw new AppError("SOURCE_BAD_RESPONSE", { message: `This connection offers no action "${key}".` });
  }

  async function run(action: MembraneAction, input: Fields, filter?: Fields): Promise<unknown> {
    const laid = toActionInput(action.inputSchema, input, filter);
    return (await runAction(caller, { connectionId, action: action.id, input: laid, meta, reading: true })).output;
  }

  return {
    async action(key, input, filter) {
      const action = await find(key);
      const output = await run(action, input, filter).catch(async (error: unknown) => {
        if (!isUnknownToMembrane(error)) throw error;
        // The connector may have been rebuilt under new ids. The same id again means that the connection itself is gone.
        forgetActions(caller, connectionId);
        const renewed = await find(key);
        if (renewed.id === action.id) throw error;
        return run(renewed, input, filter);
      });
      if (!isMarkup(output)) return output;
      throw new AppError("SOURCE_BAD_RESPONSE", { message: "The source answered with a web page instead of data." });
    },
    get: (path, query) => proxyGet(caller, connectionId, path, query),
  };
}
