import type { GongAnsweredScorecard, GongScorecard } from "../accounts/gong/types";
import type { CallPlan } from "./call-plan";
import { type ColleagueKey, colleagues } from "./colleagues";
import type { GongDesk } from "./gong-desk";
import { gongId, isoSeconds } from "./ids";
import { languageBooks } from "./language-books";
import { randomFor } from "./random";
import { addMinutes } from "./story-clock";

/** The manager listens, and says so at the second where it happened. */
export function tellComments(desk: GongDesk, plans: readonly CallPlan[]): void {
  const { world } = desk;
  for (const plan of plans) {
    const random = randomFor(world.seed, plan.key, "comments");
    const call = desk.callOf(plan);
    const moments = call.content?.outline?.flatMap((section) => section.items) ?? [];
    if (plan.kind === "internal" || moments.length === 0 || plan.daysAgo < 2 || !random.chance(0.32)) continue;
    const { comments } = languageBooks[plan.language].office;
    for (const text of random.shuffle(comments).slice(0, random.int(1, 2))) {
      const from = random.pick(moments).startTime;
      call.comments?.push({
        id: gongId(randomFor(world.idSeed, plan.key, "comment", text)),
        audioStartTime: from,
        audioEndTime: Math.min(from + random.int(8, 30), call.metaData.duration),
        commenterUserId: desk.userId(plan.host === "ximena" || random.chance(0.8) ? "lucia" : "ulises"),
        comment: text,
        posted: isoSeconds(addMinutes(plan.startedAt, random.int(240, 1300))),
        inReplyTo: null,
        duringCall: false,
      });
    }
  }
}

const scorecardPlans = [
  {
    name: "Discovery quality",
    kinds: ["discovery", "followUp"],
    questions: [
      "Overall quality",
      "Asked what the chat had not answered",
      "Found out who decides",
      "Agreed a next step with a date",
    ],
  },
  {
    name: "Demo and proposal",
    kinds: ["demo", "proposal"],
    questions: ["Overall quality", "Showed only what was asked for", "Handled price with the customer's own numbers"],
  },
] as const;

export function tellScorecards(desk: GongDesk, plans: readonly CallPlan[]): void {
  const { world, state } = desk;
  for (const card of scorecardPlans) {
    const scorecard = toScorecard(desk, card);
    state.scorecards.push(scorecard);
    const fitting = plans.filter((plan) => card.kinds.some((kind) => kind === plan.kind) && plan.daysAgo > 2);
    const reviewed = randomFor(world.seed, "reviews", card.name).shuffle(fitting).slice(0, 14);
    state.answeredScorecards.push(...reviewed.map((plan) => toAnswered(desk, scorecard, plan)));
  }
}

function toScorecard(desk: GongDesk, { name, questions }: (typeof scorecardPlans)[number]): GongScorecard {
  const { world, state } = desk;
  const random = randomFor(world.idSeed, "scorecard", name);
  const firstQuestion = random.int(1_000_000, 8_000_000);
  return {
    // Beyond 2^53, and Gong sends it as a bare integer.
    scorecardId: gongId(random),
    scorecardName: name,
    workspaceId: state.workspaces[0]?.id ?? null,
    enabled: true,
    updaterUserId: desk.userId("lucia"),
    created: isoSeconds(world.clock.minutesAgo(400 * 1440)),
    updated: isoSeconds(world.clock.minutesAgo(120 * 1440)),
    reviewMethod: "MANUAL",
    questions: questions.map((questionText, index) => ({
      questionId: String(firstQuestion + index),
      questionRevisionId: String((firstQuestion + index) * 1000 + 1),
      questionText,
      isOverall: index === 0,
      questionType: "RANGE",
      answerGuide: null,
      minRange: 1,
      maxRange: 5,
      answerOptions: null,
    })),
  };
}

function toAnswered(desk: GongDesk, card: GongScorecard, plan: CallPlan): GongAnsweredScorecard {
  const { world } = desk;
  const random = randomFor(world.seed, plan.key, "review");
  const call = desk.callOf(plan);
  // Ximena's calls are the best ones, and Joel's were not.
  const base = plan.host === "ximena" ? 4.5 : plan.host === "joel" ? 2.4 : 3.4;
  const score = () => Math.max(1, Math.min(5, Math.round(base + random.next() * 1.6 - 0.8)));
  return {
    answeredScorecardId: gongId(randomFor(world.idSeed, plan.key, "review id")),
    scorecardId: card.scorecardId,
    scorecardName: card.scorecardName,
    callId: call.metaData.id,
    callStartTime: call.metaData.started,
    reviewedUserId: desk.userId(plan.host),
    reviewerUserId: desk.userId("lucia"),
    reviewMethod: "MANUAL",
    editorUserId: null,
    reviewTime: isoSeconds(addMinutes(plan.startedAt, random.int(300, 1300))),
    visibilityType: random.chance(0.15) ? "PRIVATE" : "PUBLIC",
    answers: card.questions.map((question) => ({
      questionId: question.questionId,
      questionRevisionId: question.questionRevisionId,
      isOverall: question.isOverall,
      score: score(),
      answerText: null,
      notApplicable: false,
      selectedOptions: null,
    })),
  };
}

export function tellFolders(desk: GongDesk, plans: readonly CallPlan[]): void {
  const { world, state } = desk;
  const shelves: [name: string, host: ColleagueKey, kind: CallPlan["kind"]][] = [
    ["Cómo responder al precio", "ximena", "proposal"],
    ["Buenas demos", "ximena", "demo"],
    ["Onboarding São Paulo", "renata", "discovery"],
  ];
  for (const [name, host, kind] of shelves) {
    const chosen = plans.filter((plan) => plan.host === host && plan.kind === kind && plan.daysAgo > 3).slice(0, 4);
    const updated = isoSeconds(world.clock.minutesAgo(2 * 1440));
    state.folders.push({
      id: gongId(randomFor(world.idSeed, "folder", name)),
      name,
      workspaceId: state.workspaces[0]?.id ?? "",
      parentFolderId: null,
      createdBy: desk.userId("lucia"),
      updated,
      calls: chosen.map((plan) => {
        const { metaData } = desk.callOf(plan);
        return {
          id: metaData.id,
          title: metaData.title ?? "",
          note: null,
          addedBy: desk.userId("lucia"),
          created: updated,
          snippet: { fromSec: Math.floor(metaData.duration / 3), toSec: Math.floor(metaData.duration / 2) },
        };
      }),
    });
  }
}

/** Somebody said by hand which deal a call was about. */
export function tellAssociations(desk: GongDesk, plans: readonly CallPlan[]): void {
  const { world, state, crm } = desk;
  const about = plans.filter(
    (plan) => crm.opportunityByCompany.has(plan.people[0]?.company.name ?? "") && plan.daysAgo > 1,
  );
  for (const plan of randomFor(world.seed, "associations").shuffle(about).slice(0, 8)) {
    const name = plan.people[0]?.company.name ?? "";
    state.associations.push({
      callId: desk.callOf(plan).metaData.id,
      userId: desk.userId(plan.host),
      created: isoSeconds(addMinutes(plan.startedAt, 400)),
      associatedCrmObjects: [
        { accountCrmId: crm.accountByCompany.get(name) ?? null, dealCrmId: crm.opportunityByCompany.get(name) ?? null },
      ],
    });
  }
  state.associations.sort((a, b) => a.created.localeCompare(b.created));
}

/** Listening and sharing, by working day. */
export function tellActivity(desk: GongDesk): void {
  const { world, state } = desk;
  for (const { key, zone, leftDaysAgo } of colleagues) {
    for (let daysAgo = 1; daysAgo <= 60; daysAgo++) {
      const random = randomFor(world.seed, "activity", key, daysAgo);
      if ((leftDaysAgo !== null && daysAgo <= leftDaysAgo) || !random.chance(0.45)) continue;
      state.activity.push({
        userId: desk.userId(key),
        date: world.clock.dateIn(zone, -daysAgo),
        ownCallsListenedTo: random.int(0, 2),
        othersCallsListenedTo: key === "lucia" ? random.int(1, 4) : random.int(0, 1),
        callsSharedInternally: random.int(0, 1),
        callsGaveFeedback: key === "lucia" ? random.int(0, 2) : 0,
      });
    }
  }
}
