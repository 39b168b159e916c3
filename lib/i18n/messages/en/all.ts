import auth from "./auth.json";
import calls from "./calls.json";
import common from "./common.json";
import connections from "./connections.json";
import errors from "./errors.json";
import lists from "./lists.json";
import people from "./people.json";
import settings from "./settings.json";
import shell from "./shell.json";
import ui from "./ui.json";

/** Every namespace, one line each; the other two languages are checked against this one by the compiler. */
export const messages = { auth, calls, common, connections, errors, lists, people, settings, shell, ui };

export type Messages = typeof messages;
