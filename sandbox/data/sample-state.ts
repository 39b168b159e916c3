import type { AccountState, SampleState } from "../contract";
import { generateAccounts } from "./accounts";

const seed = "harbor loom";

/** The first state of a sample account: what Harbor Loom's vendors hold for this tenant, and will show. An app without a story starts bare. */
export const sampleState: SampleState = ({ appKey, tenantOrdinal, clock }) => {
  const accounts = generateAccounts({ firstStart: clock.firstStart, size: "demo", seed, tenantOrdinal, goesOn: true });
  return Object.hasOwn(accounts, appKey) ? ((accounts as Record<string, AccountState>)[appKey] ?? {}) : {};
};
