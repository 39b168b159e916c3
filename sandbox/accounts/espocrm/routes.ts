import type { AccountState, Clock, VendorAccount, VendorRequest } from "../../contract";
import { createRateLimiter } from "../rate-limit";
import { type Call, dispatch, fieldsOf, isFields, type Route, route } from "../router";
import { type EspoAccountContext, openEspo, readContextOf } from "./account";
import { convertLead } from "./convert";
import type { Entity, EspoRecord } from "./definitions";
import { findEntity } from "./entities";
import { listRecords } from "./list";
import { replyAppUser, replyI18n, replyMetadata } from "./metadata";
import { getRecord, toCreated, toSingle, viewOf } from "./read";
import { changeLink, listActivities, listRelated } from "./related";
import { failure, refuse, reply } from "./replies";
import { readSearchParams } from "./search-params";
import { createRecord, removeRecord, touchAll, updateRecord } from "./writes";

/** Named routes come before the ones over any entity type. */
const routes: Route<EspoAccountContext>[] = [
  route("GET", "/Metadata", (account, { request }) => replyMetadata(account, request.query.get("key"))),
  route("GET", "/I18n", (account) => replyI18n(account)),
  route("GET", "/App/user", (account) => replyAppUser(account)),
  route("POST", "/Lead/action/convert", convertLead),
  route("GET", "/Activities/:type/:id/:direction", (account, { params: [type, id = "", direction] }) => {
    const entity = readable(account, type);
    return listActivities(account, {
      entity,
      record: getRecord(account, entity, id),
      upcoming: direction === "upcoming",
    });
  }),
  route("GET", "/:type", (account, { request, params: [type] }) =>
    listRecords(account, readSearchParams(request.query), {
      entity: readable(account, type),
      noTotal: wantsNoTotal(request),
    }),
  ),
  route("POST", "/:type", create),
  route("GET", "/:type/:id", (account, { params: [type, id = ""] }) => {
    const entity = readable(account, type);
    return replySingle(account, entity, getRecord(account, entity, id));
  }),
  route("PUT", "/:type/:id", update),
  route("PATCH", "/:type/:id", update),
  route("DELETE", "/:type/:id", remove),
  route("GET", "/:type/:id/:link", (account, { request, params: [type, id = "", link = ""] }) => {
    const entity = readable(account, type);
    const record = getRecord(account, entity, id);
    return listRelated(account, { entity, record, link }, { query: request.query, noTotal: wantsNoTotal(request) });
  }),
  route("POST", "/:type/:id/:link", (account, call) => relate(account, call, true)),
  route("DELETE", "/:type/:id/:link", (account, call) => relate(account, call, false)),
];

const API_PREFIX = /^\/api\/v1(?=\/)/;

export function openEspoAccount(state: AccountState, clock: Clock): VendorAccount {
  const account = openEspo(state, clock);
  const limiter = createRateLimiter(clock);
  return {
    connectorParameters: { instanceUrl: account.state.instanceUrl },
    handle(request) {
      const waitSec = limiter(account.state.limits);
      if (waitSec !== null) return { status: 429, headers: { "retry-after": String(waitSec) }, body: undefined };
      const path = request.path.replace(API_PREFIX, "");
      return dispatch(routes, account, { ...request, path }, () => failure(404, "Not found."));
    },
  };
}

function create(account: EspoAccountContext, { request, params: [type] }: Call) {
  const entity = writable(account, type);
  const record = createRecord(account, entity, {
    fields: requireObject(request),
    skipDuplicateCheck: request.headers["x-skip-duplicate-check"] === "true",
  });
  return reply(toCreated(viewOf(account, entity, readContextOf(account)), record));
}

function update(account: EspoAccountContext, { request, params: [type, id = ""] }: Call) {
  const entity = writable(account, type);
  const record = getRecord(account, entity, id);
  updateRecord(account, entity, record, { fields: requireObject(request) });
  return replySingle(account, entity, record);
}

function remove(account: EspoAccountContext, { params: [type, id = ""] }: Call) {
  const entity = writable(account, type);
  removeRecord(account, getRecord(account, entity, id));
  return reply(true);
}

function relate(account: EspoAccountContext, { request, params: [type, id = "", link = ""] }: Call, add: boolean) {
  const record = getRecord(account, writable(account, type), id);
  const { id: one, ids } = fieldsOf(request);
  const wanted = Array.isArray(ids) ? ids.map(String) : [String(one ?? request.query.get("id") ?? "")];
  const answer = changeLink(record, link, wanted, add);
  touchAll(account);
  return answer;
}

function replySingle(account: EspoAccountContext, entity: Entity, record: EspoRecord) {
  return reply(toSingle(viewOf(account, entity, readContextOf(account)), record));
}

function readable({ state }: EspoAccountContext, type = ""): Entity {
  const entity = findEntity(type);
  if (!entity) throw refuse(404, `Controller '${type}' does not exist.`);
  if (state.api.denied?.includes(entity.type)) throw refuse(403, "No read access.");
  return entity;
}

/** Users and teams are an administrator's business, which an API user is not. */
function writable(account: EspoAccountContext, type = ""): Entity {
  const entity = readable(account, type);
  if (entity.type === "User" || entity.type === "Team") throw refuse(403, "No edit access.");
  return entity;
}

/** EspoCRM answers 500, without a reason, to a body that is not JSON. */
function requireObject({ body }: VendorRequest): Record<string, unknown> {
  if (!isFields(body)) throw refuse(500, null);
  return body;
}

function wantsNoTotal({ headers }: VendorRequest): boolean {
  return headers["x-no-total"] === "true";
}
