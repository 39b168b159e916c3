import type { Act } from "./act";
import { cliengoActs } from "./cliengo";
import { espocrmActs } from "./espocrm";
import { gongActs } from "./gong";
import { outageActs } from "./outages";
import { signInActs } from "./sign-ins";

/** Everything that can be made to happen to an account or a connection. */
export const acts: Act[] = [...cliengoActs, ...espocrmActs, ...gongActs, ...outageActs, ...signInActs];
