import type { Messages } from "../en/all";
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

export const messages: Messages = { auth, calls, common, connections, errors, lists, people, settings, shell, ui };
