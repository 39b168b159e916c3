import type { CliengoState } from "../accounts/cliengo/types";
import type { EspoState } from "../accounts/espocrm/types";
import type { GongState } from "../accounts/gong/types";
import { planCalls } from "./calls";
import { tellCliengo } from "./cliengo";
import { tellEspoCrm } from "./espocrm";
import { tellGong } from "./gong";
import { createWorld } from "./world";

type Accounts = { cliengo: CliengoState; espocrm: EspoState; gong: GongState };

/**
 * The sample accounts of one company, Harbor Loom, as its three vendors hold them at the first start. With
 * `goesOn` they also hold what happens after it, each row with the instant from which its vendor shows it.
 * Pure: the same options give the same data. Accounts of different tenants tell one story under ids of their own.
 */
export function generateAccounts(options: {
  firstStart: Date;
  size: "demo";
  seed: string;
  tenantOrdinal?: number;
  goesOn?: boolean;
}): Accounts {
  const world = createWorld({ ...options, tenantOrdinal: options.tenantOrdinal ?? 0 });
  const plans = planCalls(world.seed, world.people, world.clock);
  const { state: espocrm, index } = tellEspoCrm(world, plans);
  return { cliengo: tellCliengo(world), espocrm, gong: tellGong(world, plans, index) };
}
