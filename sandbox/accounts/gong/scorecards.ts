import { type Call, fieldsOf, type Route, route } from "../router";
import { instantIn } from "../zone";
import type { GongAccountContext } from "./account";
import { readFilter, readIds } from "./filters";
import { replyPage } from "./paging";
import { reply } from "./replies";
import { readDay } from "./stats";
import type { GongAnsweredScorecard, GongScorecard } from "./types";

/** Here, and only here, Gong writes its ids as bare integers, past what a JavaScript number holds. */
export const scorecardRoutes: Route<GongAccountContext>[] = [
  route("GET", "/v2/settings/scorecards", (account, { request }) => {
    const workspaceId = request.query.get("workspaceId");
    const scorecards = account.state.scorecards.filter((one) => !workspaceId || one.workspaceId === workspaceId);
    return reply(account, { scorecards: scorecards.map(toScorecard) });
  }),
  route("POST", "/v2/stats/activity/scorecards", listAnswered),
];

function listAnswered(account: GongAccountContext, { request }: Call) {
  const filter = readFilter(account, request);
  const calls = readRange(account, filter, "callFromDate", "callToDate");
  const reviews = readRange(account, filter, "reviewFromDate", "reviewToDate");
  const method = String(filter.reviewMethod ?? "MANUAL");
  const reviewed = readIds(filter.reviewedUserIds);
  const scorecards = readIds(filter.scorecardIds);
  const now = account.clock.now().getTime();
  const rows = account.state.answeredScorecards.filter(
    (answered) =>
      Date.parse(answered.reviewTime) <= now &&
      calls(answered.callStartTime) &&
      reviews(answered.reviewTime) &&
      (method === "BOTH" || answered.reviewMethod === method) &&
      (!reviewed || reviewed.has(answered.reviewedUserId)) &&
      (!scorecards || scorecards.has(answered.scorecardId)),
  );
  return replyPage(account, {
    rows,
    cursor: fieldsOf(request).cursor,
    question: { filter },
    name: "answeredScorecards",
    noun: "answered scorecards",
    toWire: toAnswered,
  });
}

/** Days of the company's zone, the second one exclusive; an absent day leaves that side open. */
function readRange(account: GongAccountContext, filter: Record<string, unknown>, fromName: string, toName: string) {
  const { timeZone } = account.state.company;
  const fromDay = readDay(account, fromName, filter[fromName]);
  const toDay = readDay(account, toName, filter[toName]);
  const from = fromDay ? instantIn(timeZone, fromDay).getTime() : Number.NEGATIVE_INFINITY;
  const to = toDay ? instantIn(timeZone, toDay).getTime() : Number.POSITIVE_INFINITY;
  return (instant: string) => Date.parse(instant) >= from && Date.parse(instant) < to;
}

function toScorecard(scorecard: GongScorecard): object {
  return {
    ...scorecard,
    scorecardId: integer(scorecard.scorecardId),
    workspaceId: integer(scorecard.workspaceId),
    updaterUserId: integer(scorecard.updaterUserId),
    questions: scorecard.questions.map((question) => ({
      ...question,
      questionId: integer(question.questionId),
      questionRevisionId: integer(question.questionRevisionId),
    })),
  };
}

function toAnswered(answered: GongAnsweredScorecard): object {
  return {
    ...answered,
    answeredScorecardId: integer(answered.answeredScorecardId),
    scorecardId: integer(answered.scorecardId),
    callId: integer(answered.callId),
    reviewedUserId: integer(answered.reviewedUserId),
    reviewerUserId: integer(answered.reviewerUserId),
    editorUserId: integer(answered.editorUserId),
    answers: answered.answers.map((answer) => ({
      ...answer,
      questionId: integer(answer.questionId),
      questionRevisionId: integer(answer.questionRevisionId),
    })),
  };
}

function integer(id: string | null): bigint | null {
  return id === null ? null : BigInt(id);
}
