import type { ColleagueKey } from "./colleagues";
import type { Language, Person } from "./person";
import type { PromiseKind } from "./promises";

export type CallKind = "discovery" | "demo" | "proposal" | "followUp" | "pilot" | "checkin";

/** What the rep promises at the end, and the day by which. */
export type CallPromise = { kind: PromiseKind; dueDaysAgo: number; weekday: string };

/** A call before anybody speaks. */
export type CallPlan = {
  /** Names all randomness about the call. */
  key: string;
  kind: CallKind | "internal";
  language: Language;
  host: ColleagueKey;
  colleagues: ColleagueKey[];
  /** Outsiders, the one who does most of the talking first. */
  people: Person[];
  startedAt: Date;
  /** Of the day it took place, in the host's calendar. */
  daysAgo: number;
  promise: CallPromise | null;
  /** How many meetings of the same circle came before: a team does not go over the same things each week. */
  round: number;
  /** A voice that belongs to no party. */
  hasUnknownVoice: boolean;
  /** When Gong lists it and when its words are ready, where the story says so. */
  listedAt?: Date;
  transcribedAt?: Date;
};
