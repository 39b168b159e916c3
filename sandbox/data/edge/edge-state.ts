import type { CliengoState } from "../../accounts/cliengo/types";
import type { EspoState } from "../../accounts/espocrm/types";
import type { GongState } from "../../accounts/gong/types";
import type { SampleState } from "../../contract";
import { sampleState } from "../sample-state";
import { addOddCalls, addOddScorecard } from "./calls";
import { addBusyDay, addBusyMonth, addOddContacts } from "./contacts";
import { addBulkImport, addOddLeads } from "./leads";

/** The demo's accounts with everything beside the story that readers stumble over, for tests that look for it. */
export const edgeState: SampleState = (order) => {
  const state = sampleState(order);
  const { firstStart } = order.clock;
  if (order.appKey === "espocrm") {
    addBulkImport(state as EspoState, firstStart);
    addOddLeads(state as EspoState, firstStart);
  }
  if (order.appKey === "cliengo") {
    addBusyMonth(state as CliengoState, firstStart);
    addBusyDay(state as CliengoState, firstStart);
    addOddContacts(state as CliengoState, firstStart);
  }
  if (order.appKey === "gong") {
    addOddCalls(state as GongState, firstStart);
    addOddScorecard(state as GongState);
    // Backing off has to be learnt.
    (state as GongState).limits = { refuseEvery: 40 };
  }
  return state;
};
