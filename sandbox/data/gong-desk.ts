import type { GongCallRecord, GongState } from "../accounts/gong/types";
import type { CallPlan } from "./call-plan";
import type { ColleagueKey } from "./colleagues";
import type { CrmIndex } from "./crm-index";
import type { World } from "./world";

/** What everybody who writes into the sample Gong has at hand. */
export type GongDesk = {
  world: World;
  crm: CrmIndex;
  state: GongState;
  userId(key: ColleagueKey): string;
  trackerId(name: string): string;
  /** The record of a call that was told before. */
  callOf(plan: CallPlan): GongCallRecord;
};
