import { type Call, fieldsOf, type Route, route } from "../router";
import { type CliengoAccountContext, newId, nowOf } from "./account";
import { replyPage } from "./paging";
import { refuse, reply } from "./replies";
import type { CliengoSite, CliengoUser } from "./types";
import { toChatbot, toSite, toUser } from "./wire";

/** Sites, their chatbots, the users and the account itself. */
export const companyRoutes: Route<CliengoAccountContext>[] = [
  route("GET", "/sites", listSites),
  // The older name of the same list.
  route("GET", "/websites", listSites),
  route("POST", "/sites", createSite),
  route("GET", "/sites/chatbots", (account) => reply(account.state.chatbots.map((bot) => toChatbot(account, bot)))),
  route("GET", "/sites/:id", (account, { params }) => reply(toSite(account, getSite(account, params[0])))),
  route("PUT", "/sites/:id", updateSite),
  route("GET", "/users", (account, { request }) =>
    replyPage(request.query, account.users.rows, (user) => toUser(account, user)),
  ),
  route("POST", "/users", createUser),
  route("GET", "/users/:id", (account, { params }) => reply(toUser(account, getUser(account, params[0])))),
  route("PUT", "/users/:id", updateUser),
  route("GET", "/account", ({ state }) => reply(state.account)),
  route("GET", "/jwt", ({ state }) => reply({ jwt: `sandbox.${state.account.id}` })),
];

function listSites(account: CliengoAccountContext, { request }: Call) {
  return replyPage(request.query, account.sites.rows, (site) => toSite(account, site));
}

function createSite(account: CliengoAccountContext, { request }: Call) {
  const fields = fieldsOf(request);
  const { url } = fields;
  if (typeof url !== "string" || !URL.canParse(url)) throw refuse(400, "url is required");
  const site: CliengoSite = {
    id: newId(account),
    url,
    title: new URL(url).host,
    creationDate: nowOf(account),
    ...pick<CliengoSite>(fields, ["title", "email"]),
  };
  account.sites.add(site);
  return reply(toSite(account, site));
}

function updateSite(account: CliengoAccountContext, { request, params }: Call) {
  const site = getSite(account, params[0]);
  const writable = ["title", "url", "email", "enableChat", "tags", "assignPriority", "autoAssign"];
  Object.assign(site, pick<CliengoSite>(fieldsOf(request), writable));
  account.sites.touch();
  return reply(toSite(account, site));
}

function createUser(account: CliengoAccountContext, { request }: Call) {
  const fields = fieldsOf(request);
  const { name, email } = fields;
  if (typeof name !== "string" || !name) throw refuse(400, "name is required");
  if (typeof email !== "string" || !email) throw refuse(400, "email is required");
  if (account.users.rows.some((user) => user.email.toLowerCase() === email.toLowerCase())) {
    throw refuse(400, "Email already in use");
  }
  const user: CliengoUser = {
    id: newId(account),
    name,
    email,
    privileges: "clients_read_assigned,clients_write_assigned",
    language: account.state.account.language,
    creationDate: nowOf(account),
    ...pick<CliengoUser>(fields, ["phone", "privileges", "allowedWebsiteIds"]),
  };
  account.users.add(user);
  return reply(toUser(account, user));
}

function updateUser(account: CliengoAccountContext, { request, params }: Call) {
  const user = getUser(account, params[0]);
  const writable = ["name", "phone", "language", "privileges", "allowedWebsiteIds", "notificationsSilenced"];
  Object.assign(user, pick<CliengoUser>(fieldsOf(request), writable));
  account.users.touch();
  return reply(toUser(account, user));
}

function getSite({ sites }: CliengoAccountContext, id = ""): CliengoSite {
  const site = sites.find(id);
  if (!site) throw refuse(404, "Website not found");
  return site;
}

function getUser({ users }: CliengoAccountContext, id = ""): CliengoUser {
  const user = users.find(id);
  if (!user) throw refuse(404, "User not found");
  return user;
}

/** The fields that may be written, as sent: the actions' schemas have looked at their types. */
function pick<T>(fields: Record<string, unknown>, names: string[]): Partial<T> {
  const entries = names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]);
  return Object.fromEntries(entries);
}
