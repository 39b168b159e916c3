import type { PromiseKind } from "../promises";

/** What colleagues write in the CRM and what Gong sums up. */
export type OfficePhrases = {
  weekdays: string[];
  months: string[];
  depotsWord: string;
  /** What the rep says at the end of a call (`$weekday`), what Gong notes, and what the task is called. */
  promises: { [kind in PromiseKind]: { spoken: string; noted: string; task: string } };
  /** Follow-up tasks without a call behind them. */
  tasks: string[];
  dealTasks: string[];
  accountTasks: string[];
  callTitles: { [kind in "discovery" | "demo" | "proposal" | "followUp" | "pilot" | "checkin"]: string };
  briefs: { [kind in "discovery" | "demo" | "proposal" | "followUp" | "pilot" | "checkin"]: string[] };
  nextStepsTitle: string;
  backchannels: string[];
  /** What a customer says to a promise. */
  promiseAcks: string[];
  comments: string[];
  dealNotes: string[];
  accountNotes: string[];
};
