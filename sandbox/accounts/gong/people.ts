import { type Call, fieldsOf, type Route, route } from "../router";
import type { GongAccountContext } from "./account";
import { readFilter, readIds, readInstant } from "./filters";
import { replyPage } from "./paging";
import { refuse, reply } from "./replies";
import type { GongUser } from "./types";

export const peopleRoutes: Route<GongAccountContext>[] = [
  route("GET", "/v2/users", listUsers),
  route("POST", "/v2/users/extensive", listUsersExtensive),
  route("GET", "/v2/users/:id", (account, { params: [id = ""] }) => {
    const user = account.users.find(id);
    if (!user) throw refuse(account, 404, "User not found");
    return reply(account, { user: toUser(user) });
  }),
  route("GET", "/v2/workspaces", (account) => reply(account, { workspaces: account.state.workspaces })),
];

/** Those who left are among them, `active: false`. */
function listUsers(account: GongAccountContext, { request }: Call) {
  const { cursor, ...question } = Object.fromEntries(request.query);
  const { rows } = account.users;
  return replyPage(account, { rows, cursor, question, name: "users", noun: "users", toWire: toUser });
}

function listUsersExtensive(account: GongAccountContext, { request }: Call) {
  const filter = readFilter(account, request);
  return replyPage(account, {
    rows: usersMatching(account, filter),
    cursor: fieldsOf(request).cursor,
    question: { filter },
    name: "users",
    noun: "users",
    toWire: toUser,
  });
}

export function usersMatching(account: GongAccountContext, filter: Record<string, unknown>): readonly GongUser[] {
  const from = readInstant(account, "createdFromDateTime", filter.createdFromDateTime) ?? Number.NEGATIVE_INFINITY;
  const to = readInstant(account, "createdToDateTime", filter.createdToDateTime) ?? Number.POSITIVE_INFINITY;
  const ids = readIds(filter.userIds);
  return account.users.rows.filter(({ id, created }) => {
    const at = Date.parse(created);
    return (!ids || ids.has(id)) && at >= from && at < to;
  });
}

function toUser(user: GongUser): object {
  return {
    id: user.id,
    emailAddress: user.emailAddress,
    created: user.created,
    active: user.active,
    emailAliases: user.emailAliases,
    trustedEmailAddress: user.trustedEmailAddress,
    firstName: user.firstName,
    lastName: user.lastName,
    title: user.title,
    phoneNumber: user.phoneNumber,
    extension: user.extension ?? null,
    personalMeetingUrls: user.personalMeetingUrls ?? [],
    settings: {
      webConferencesRecorded: true,
      preventWebConferenceRecording: false,
      telephonyCallsImported: true,
      emailsImported: true,
      preventEmailImport: false,
      nonRecordedMeetingsImported: false,
      gongConnectEnabled: false,
      ...user.settings,
    },
    managerId: user.managerId,
    meetingConsentPageUrl: user.meetingConsentPageUrl ?? null,
    spokenLanguages: user.spokenLanguages,
  };
}
