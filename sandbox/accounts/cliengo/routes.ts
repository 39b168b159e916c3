import type { AccountState, Clock, VendorAccount } from "../../contract";
import { createRateLimiter } from "../rate-limit";
import { dispatch } from "../router";
import { openCliengo } from "./account";
import { companyRoutes } from "./company";
import { contactRoutes } from "./contacts";
import { conversationRoutes } from "./conversations";
import { failure } from "./replies";

const routes = [...contactRoutes, ...conversationRoutes, ...companyRoutes];

export function openCliengoAccount(state: AccountState, clock: Clock): VendorAccount {
  const account = openCliengo(state, clock);
  const limiter = createRateLimiter(clock);
  return {
    connectorParameters: { companyId: account.state.account.id },
    handle(request) {
      // Cliengo does not say how long to wait.
      if (limiter(account.state.limits) !== null) return failure(429, "Too many requests");
      return dispatch(routes, account, { ...request, path: request.path.replace(/^\/1\.0(?=\/)/, "") }, () =>
        failure(404, "Not found"),
      );
    },
  };
}
