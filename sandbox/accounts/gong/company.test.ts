import { expect, test } from "vitest";
import { ask, stoppedClock } from "../fixtures/ask";
import { folderId, gongState, managerId, nadiaId, scorecardId, workspaceId } from "../fixtures/gong-state";
import { openGongAccount } from "./routes";

function given(changes: Partial<ReturnType<typeof gongState>> = {}) {
  const state = { ...gongState(), ...changes };
  return openGongAccount(state, stoppedClock());
}

test("users are listed, those who left among them", () => {
  const state = gongState();
  for (const user of state.users) user.active = user.id !== managerId;
  const { json } = ask(openGongAccount(state, stoppedClock()), "GET /v2/users");
  expect(json.users.map(({ active }: { active: boolean }) => active)).toEqual([true, false]);
  expect(json.users[0].settings).toMatchObject({ webConferencesRecorded: true });
});

test("users are asked for by id and by when they were created", () => {
  const account = given();
  const ids = (filter: object) => ask(account, "POST /v2/users/extensive", { body: { filter } });
  expect(ids({ userIds: [nadiaId] }).json.records.totalRecords).toBe(1);
  expect(ids({ createdFromDateTime: "2025-01-01T00:00:00Z" }).status).toBe(404);
  expect(ask(account, `GET /v2/users/${nadiaId}`).json.user.id).toBe(nadiaId);
  expect(ask(account, "GET /v2/users/1")).toMatchObject({ status: 404, json: { errors: ["User not found"] } });
});

test("scorecards carry their ids as bare integers that a JavaScript number cannot hold", () => {
  const account = given();
  const settings = ask(account, "GET /v2/settings/scorecards");
  expect(settings.body).toContain(`"scorecardId":${scorecardId},`);
  expect(settings.json.scorecards[0].questions[0].questionId).toBe(7120011);
  const stats = ask(account, "POST /v2/stats/activity/scorecards", { body: { filter: {} } });
  expect(stats.body).toContain(`"scorecardId":${scorecardId},`);
  expect(stats.body).toContain(`"reviewedUserId":${nadiaId},`);
  expect(stats.body).toContain('"callId":5127734410928846611,');
  expect(stats.json.answeredScorecards[0]).toMatchObject({ editorUserId: null, answers: [{ score: 4 }] });
});

test.each([
  [{}, 200],
  [{ reviewMethod: "BOTH" }, 200],
  [{ reviewMethod: "AUTOMATIC" }, 404],
  [{ scorecardIds: [scorecardId] }, 200],
  [{ reviewedUserIds: [managerId] }, 404],
  [{ callFromDate: "2026-03-06", callToDate: "2026-03-07" }, 200],
  [{ callFromDate: "2026-03-05", callToDate: "2026-03-06" }, 404],
  [{ reviewFromDate: "2026-03-08" }, 404],
  [{ reviewFromDate: "March" }, 400],
])("answered scorecards by %j", (filter, status) => {
  expect(ask(given(), "POST /v2/stats/activity/scorecards", { body: { filter } }).status).toBe(status);
});

const week = { fromDate: "2026-03-02", toDate: "2026-03-09" };

test("activity is counted from calls, comments, scorecards and what else people did", () => {
  const { json } = ask(given(), "POST /v2/stats/activity/aggregate", { body: { filter: week } });
  expect(json).toMatchObject({
    fromDateTime: "2026-03-02T00:00:00-08:00",
    toDateTime: "2026-03-09T00:00:00-07:00",
    timeZone: "America/Los_Angeles",
  });
  expect(json.usersAggregateActivityStats[0]).toMatchObject({
    userId: nadiaId,
    userAggregateActivityStats: {
      callsAsHost: 1,
      callsAttended: 1,
      callsCommentsReceived: 1,
      callsScorecardsReceived: 1,
      ownCallsListenedTo: 3,
    },
  });
  expect(json.usersAggregateActivityStats[1].userAggregateActivityStats).toMatchObject({
    callsAsHost: 0,
    callsCommentsGiven: 1,
    callsScorecardsFilled: 1,
  });
});

test("interaction is averaged over the calls a user hosted, others are left out", () => {
  const { json } = ask(given(), "POST /v2/stats/interaction", { body: { filter: week } });
  expect(json.peopleInteractionStats).toHaveLength(1);
  expect(json.peopleInteractionStats[0].personInteractionStats).toContainEqual({ name: "Patience", value: 0.8 });
  expect(json.peopleInteractionStats[0].personInteractionStats).toContainEqual({ name: "Question Rate", value: 24 });
});

test.each([
  [{ fromDate: "2026-03-02" }],
  [{ fromDate: "2026-03-09", toDate: "2026-03-02" }],
  [{ fromDate: "2026-03-02", toDate: "2026-03-11" }],
  [{ fromDate: "2026-02-30", toDate: "2026-03-09" }],
])("a span of %j is refused", (filter) => {
  expect(ask(given(), "POST /v2/stats/activity/aggregate", { body: { filter } }).status).toBe(400);
});

test("folders need a workspace when there are several", () => {
  const several = given({ workspaces: [...gongState().workspaces, { id: "1", name: "Other", description: null }] });
  expect(ask(given(), "GET /v2/library/folders").json.folders).toHaveLength(1);
  expect(ask(several, "GET /v2/library/folders").status).toBe(400);
  expect(ask(several, `GET /v2/library/folders?workspaceId=${workspaceId}`).json.folders[0]).toEqual({
    id: folderId,
    name: "Sales onboarding",
    parentFolderId: null,
    createdBy: managerId,
    updated: "2026-02-14T05:30:00-08:00",
  });
});

test("a folder's calls come with their address", () => {
  const { json } = ask(given(), `GET /v2/library/folder-content?folderId=${folderId}`);
  expect(json.calls[0].url).toBe("https://app.gong.io/call?id=5127734410928846611");
  expect(ask(given(), "GET /v2/library/folder-content?folderId=1").status).toBe(404);
});

const meeting = {
  startTime: "2026-03-12T15:00:00Z",
  endTime: "2026-03-12T15:30:00Z",
  organizerEmail: "nadia.ferro@harborloom.example",
  invitees: [{ email: "iris.quintela@velanorte.example" }],
};

test("a meeting is made for an organiser and replaced as a whole", () => {
  const account = given();
  const created = ask(account, "POST /v2/meetings", { body: meeting }).json;
  expect(created.meetingUrl).toContain("https://join.gong.io/harbor-loom/nadia.ferro?");
  const path = `PUT /v2/meetings/${created.meetingId}`;
  expect(ask(account, path, { body: { ...meeting, title: "Demo" } }).json.meetingId).toBe(created.meetingId);
  expect(ask(account, path, { body: { title: "Demo" } }).status).toBe(400);
  expect(ask(account, "PUT /v2/meetings/1", { body: meeting }).status).toBe(404);
});

test("an organiser nobody knows is a 404", () => {
  const body = { ...meeting, organizerEmail: "nobody@harborloom.example" };
  expect(ask(given(), "POST /v2/meetings", { body }).json.errors).toEqual(["Organizer not found"]);
});
