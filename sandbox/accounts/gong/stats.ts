import { type Call, fieldsOf, type Route, route } from "../router";
import { addDays, dayIn, instantIn, isoIn } from "../zone";
import { type GongAccountContext, isAnalysed, isVisible } from "./account";
import { readFilter } from "./filters";
import { replyPage } from "./paging";
import { usersMatching } from "./people";
import { refuse } from "./replies";
import type { GongActivityDay, GongCallRecord, GongUser } from "./types";

export const statsRoutes: Route<GongAccountContext>[] = [
  route("POST", "/v2/stats/activity/aggregate", activityStats),
  route("POST", "/v2/stats/interaction", interactionStats),
];

/** A span of the company's days; `to` is exclusive. */
type Span = { fromDate: string; toDate: string; from: number; to: number; more: Record<string, unknown> };

function activityStats(account: GongAccountContext, { request }: Call) {
  const filter = readFilter(account, request);
  const span = readSpan(account, filter);
  const calls = callsIn(account, span);
  return replyPage(account, {
    rows: usersMatching(account, filter).filter(({ active }) => active),
    cursor: fieldsOf(request).cursor,
    question: { filter },
    name: "usersAggregateActivityStats",
    noun: "users",
    more: span.more,
    toWire: (user) => ({
      userId: user.id,
      userEmailAddress: user.emailAddress,
      userAggregateActivityStats: countActivity(account, user, { calls, span }),
    }),
  });
}

function countActivity(
  { state }: GongAccountContext,
  { id }: GongUser,
  { calls, span }: { calls: GongCallRecord[]; span: Span },
): object {
  const comments = calls.flatMap((call) => (call.comments ?? []).map((comment) => ({ comment, call })));
  const reviews = state.answeredScorecards.filter(({ reviewTime }) => inSpan(span, reviewTime));
  const days = state.activity.filter(
    ({ userId, date }) => userId === id && date >= span.fromDate && date < span.toDate,
  );
  const sum = (name: Exclude<keyof GongActivityDay, "userId" | "date">) =>
    days.reduce((total, day) => total + (day[name] ?? 0), 0);
  return {
    callsAsHost: calls.filter(({ metaData }) => metaData.primaryUserId === id).length,
    callsAttended: calls.filter(({ parties }) => parties.some(({ userId }) => userId === id)).length,
    callsGaveFeedback: sum("callsGaveFeedback"),
    callsRequestedFeedback: sum("callsRequestedFeedback"),
    callsReceivedFeedback: sum("callsReceivedFeedback"),
    ownCallsListenedTo: sum("ownCallsListenedTo"),
    othersCallsListenedTo: sum("othersCallsListenedTo"),
    callsSharedInternally: sum("callsSharedInternally"),
    callsSharedExternally: sum("callsSharedExternally"),
    callsScorecardsFilled: reviews.filter(({ reviewerUserId }) => reviewerUserId === id).length,
    callsScorecardsReceived: reviews.filter(({ reviewedUserId }) => reviewedUserId === id).length,
    callsCommentsGiven: comments.filter(({ comment }) => comment.commenterUserId === id).length,
    callsCommentsReceived: comments.filter(({ call }) => call.metaData.primaryUserId === id).length,
    callsMarkedAsFeedbackGiven: sum("callsMarkedAsFeedbackGiven"),
    callsMarkedAsFeedbackReceived: sum("callsMarkedAsFeedbackReceived"),
  };
}

/** Averages over the analysed calls that each user hosted; who hosted none is left out. */
function interactionStats(account: GongAccountContext, { request }: Call) {
  const filter = readFilter(account, request);
  const span = readSpan(account, filter);
  const calls = callsIn(account, span).filter((call) => isAnalysed(account, call) && call.interaction);
  const hosts = usersMatching(account, filter)
    .map((user) => ({ user, own: calls.filter(({ metaData }) => metaData.primaryUserId === user.id) }))
    .filter(({ own }) => own.length > 0);
  return replyPage(account, {
    rows: hosts,
    cursor: fieldsOf(request).cursor,
    question: { filter },
    name: "peopleInteractionStats",
    noun: "interaction stats",
    more: span.more,
    toWire: ({ user, own }) => ({
      userId: user.id,
      userEmailAddress: user.emailAddress,
      personInteractionStats: averageStats(own),
    }),
  });
}

function averageStats(calls: GongCallRecord[]): object[] {
  const names = ["Longest Monologue", "Longest Customer Story", "Interactivity", "Patience"] as const;
  const stats = names.map((name) => ({
    name,
    value: average(
      calls
        .flatMap(({ interaction }) => interaction?.interactionStats ?? [])
        .filter((one) => one.name === name)
        .map(({ value }) => value),
    ),
  }));
  const questionsPerHour = calls
    .filter(({ metaData }) => metaData.duration > 0)
    .map(({ metaData, interaction }) => ((interaction?.questions?.companyCount ?? 0) * 3600) / metaData.duration);
  return [...stats, { name: "Question Rate", value: average(questionsPerHour) }];
}

function average(values: number[]): number {
  if (values.length === 0) return 0;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
}

function readSpan(account: GongAccountContext, filter: Record<string, unknown>): Span {
  const { timeZone } = account.state.company;
  const fromDate = readDay(account, "fromDate", filter.fromDate);
  const toDate = readDay(account, "toDate", filter.toDate);
  if (!fromDate || !toDate) throw refuse(account, 400, "filter: fromDate and toDate are required");
  if (fromDate >= toDate) throw refuse(account, 400, "fromDate must be before toDate");
  if (toDate > dayIn(timeZone, account.clock.now())) throw refuse(account, 400, "toDate must not be after today");
  const from = instantIn(timeZone, fromDate);
  const to = instantIn(timeZone, toDate);
  const more = { fromDateTime: isoIn(timeZone, from), toDateTime: isoIn(timeZone, to), timeZone };
  return { fromDate, toDate, from: from.getTime(), to: to.getTime(), more };
}

export function readDay(account: GongAccountContext, name: string, value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  const day = String(value);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || addDays(day, 0) !== day) {
    throw refuse(account, 400, `${name}: must be a date in the form YYYY-MM-DD`);
  }
  return day;
}

function callsIn(account: GongAccountContext, span: Span): GongCallRecord[] {
  return account.calls.rows.filter((call) => inSpan(span, call.metaData.started) && isVisible(account, call));
}

function inSpan({ from, to }: Span, instant: string): boolean {
  const at = Date.parse(instant);
  return at >= from && at < to;
}
