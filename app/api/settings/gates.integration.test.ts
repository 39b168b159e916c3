import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { givenActor, givenTeam, requestAs } from "@/lib/testing/factories/access";
import { givenAccount, givenPage } from "@/lib/testing/factories/pages";
import { DELETE as revokeInvite } from "../invites/[inviteId]/route";
import { POST as join } from "../invites/join/route";
import { POST as invite, GET as listInvites } from "../invites/route";
import { POST as makeReset } from "../members/[userId]/reset/route";
import { PATCH as changeMember } from "../members/[userId]/route";
import { GET as listMembers } from "../members/route";
import { DELETE as endSession } from "../sessions/[sessionId]/route";
import { DELETE as endSessions, GET as listSessions } from "../sessions/route";
import { PATCH as changeTeam, DELETE as removeTeam } from "../teams/[teamId]/route";
import { POST as addTeam, GET as listTeams } from "../teams/route";
import { GET as getAccount, PATCH as saveAccount } from "./account/route";
import { POST as changePassword } from "./password/route";
import { PATCH as joinSourceUser } from "./source-users/[sourceUserId]/route";
import { GET as listSourceUsers } from "./source-users/route";
import { GET as getWorkspace, PATCH as saveWorkspace } from "./workspace/route";

type Handler = (request: Request, context?: { params: Promise<unknown> }) => Promise<Response>;
type Door = { handler: Handler; method: string; body?: unknown; param?: string };

const own: Record<string, Door> = {
  sessions: { handler: listSessions, method: "GET" },
  "end sessions": { handler: endSessions, method: "DELETE" },
  "end a session": { handler: endSession, method: "DELETE", param: "sessionId" },
  account: { handler: getAccount, method: "GET" },
  "save account": { handler: saveAccount, method: "PATCH", body: { theme: "dark" } },
  password: { handler: changePassword, method: "POST", body: { current: "x", next: "a longer password" } },
  join: { handler: join, method: "POST", body: { token: "x".repeat(43) } },
};

const readers: Record<string, Door> = {
  members: { handler: listMembers, method: "GET" },
  invites: { handler: listInvites, method: "GET" },
  teams: { handler: listTeams, method: "GET" },
  "vendors' users": { handler: listSourceUsers, method: "GET" },
  workspace: { handler: getWorkspace, method: "GET" },
};

const admins: Record<string, Door> = {
  "change a member": { handler: changeMember, method: "PATCH", body: { role: "REP" }, param: "userId" },
  "make a reset link": { handler: makeReset, method: "POST", param: "userId" },
  invite: { handler: invite, method: "POST", body: { email: "ana@vela.example", role: "REP" } },
  "revoke an invite": { handler: revokeInvite, method: "DELETE", param: "inviteId" },
  "add a team": { handler: addTeam, method: "POST", body: { name: "Lima" } },
  "change a team": { handler: changeTeam, method: "PATCH", body: { name: "Lima" }, param: "teamId" },
  "remove a team": { handler: removeTeam, method: "DELETE", param: "teamId" },
  "join a vendor's user": { handler: joinSourceUser, method: "PATCH", body: { userId: null }, param: "sourceUserId" },
  "save the workspace": { handler: saveWorkspace, method: "PATCH", body: { name: "Vela" } },
};

async function knock(actor: Actor | null, { handler, method, body, param }: Door, id: string = newId()) {
  const request = await requestAs(actor, "/api/x", { method, ...(body !== undefined && { body }) });
  return handler(request, { params: Promise.resolve(param ? { [param]: id } : {}) });
}

const named = (doors: Record<string, Door>) => Object.entries(doors);

test.each(named({ ...own, ...readers, ...admins }))("%s: signed out is refused", async (_, door) => {
  expect((await knock(null, door)).status).toBe(401);
});

test.each(named({ ...readers, ...admins }))("%s: is not there for a rep", async (_, door) => {
  expect((await knock(await givenActor({ role: "REP" }), door)).status).toBe(404);
});

test.each(named(readers))("%s: managers and auditors may read it", async (_, door) => {
  for (const role of ["MANAGER", "AUDITOR"] as const) {
    expect((await knock(await givenActor({ role }), door)).status).toBe(200);
  }
});

test.each(named(admins))("%s: managers and auditors may not", async (_, door) => {
  for (const role of ["MANAGER", "AUDITOR"] as const) {
    expect((await knock(await givenActor({ role }), door)).status).toBe(403);
  }
});

test.each(named({ ...own, ...admins }).filter(([, door]) => door.param))(
  "%s: what is another workspace's is not found, nor is an id that is none",
  async (_, door) => {
    const admin = await givenActor();
    const theirs = await idsElsewhere();
    for (const id of [theirs[door.param ?? ""] ?? "", newId(), "1", "' or true--"]) {
      expect((await knock(admin, door, id)).status).toBe(404);
    }
  },
);

async function idsElsewhere(): Promise<Record<string, string>> {
  const stranger = await givenActor();
  await givenTeam(stranger);
  const json = async (door: Door) => (await knock(stranger, door)).json();
  const { items: teams } = await json({ handler: listTeams, method: "GET" });
  const made = await json({ handler: invite, method: "POST", body: { email: `${newId()}@x.example`, role: "REP" } });
  const account = await givenAccount("espocrm", stranger.workspaceId);
  await givenPage(account, "user", [{ id: "u1", userName: "ana", name: "Ana", isActive: true, type: "regular" }]);
  const { items: users } = await json({ handler: listSourceUsers, method: "GET" });
  return {
    userId: stranger.userId,
    sessionId: stranger.sessionId,
    inviteId: made.id,
    teamId: teams[0].id,
    sourceUserId: users[0].id,
  };
}
