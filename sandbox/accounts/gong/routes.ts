import type { AccountState, Clock, VendorAccount } from "../../contract";
import { createRateLimiter } from "../rate-limit";
import { dispatch } from "../router";
import { openGong } from "./account";
import { callRoutes } from "./calls";
import { libraryRoutes } from "./library";
import { meetingRoutes } from "./meetings";
import { peopleRoutes } from "./people";
import { failure } from "./replies";
import { scorecardRoutes } from "./scorecards";
import { statsRoutes } from "./stats";

const routes = [...callRoutes, ...peopleRoutes, ...statsRoutes, ...scorecardRoutes, ...libraryRoutes, ...meetingRoutes];

export function openGongAccount(state: AccountState, clock: Clock): VendorAccount {
  const account = openGong(state, clock);
  const limiter = createRateLimiter(clock);
  return {
    connectorParameters: { apiBaseUrl: "https://api.gong.io" },
    handle(request) {
      const waitSec = limiter(account.state.limits);
      if (waitSec !== null) {
        return failure(account, 429, "API rate limit exceeded", { "retry-after": String(waitSec) });
      }
      return dispatch(routes, account, request, () => failure(account, 404, "Not found"));
    },
  };
}
