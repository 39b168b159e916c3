import type { CliengoState } from "../../accounts/cliengo/types";
import type { EspoState } from "../../accounts/espocrm/types";
import type { GongState } from "../../accounts/gong/types";
import type { SampleState } from "../../contract";
import { sampleState } from "../sample-state";
import { addCalls } from "./calls";
import { addChats } from "./chats";
import { createCrowd } from "./crowd";
import { addLeads } from "./leads";

/**
 * The demo's accounts with a large company's rows beside the story: 100,000 leads, 60,000 chat contacts and 20,000 calls.
 * Only for the first tenant; the others have the demo, since each large account takes its share of memory.
 */
export const largeState: SampleState = (order) => {
  const state = sampleState(order);
  if (order.tenantOrdinal !== 1) return state;
  const { firstStart } = order.clock;
  const crowd = createCrowd("large");
  if (order.appKey === "espocrm") addLeads(state as EspoState, crowd, firstStart);
  if (order.appKey === "cliengo") addChats(state as CliengoState, crowd, firstStart);
  if (order.appKey === "gong") addCalls(state as GongState, crowd, firstStart);
  return state;
};
