import type { EspoState } from "../accounts/espocrm/types";
import type { CallPlan } from "./call-plan";
import type { ColleagueKey, Office } from "./colleagues";
import type { CrmIndex } from "./crm-index";
import type { World } from "./world";

/** What everybody who writes into the sample EspoCRM has at hand. */
export type EspoDesk = {
  world: World;
  plans: readonly CallPlan[];
  state: EspoState;
  index: CrmIndex;
  /** The API user through which chats become leads. */
  bridgeId: string;
  userId(key: ColleagueKey): string;
  teamId(office: Office): string;
};
