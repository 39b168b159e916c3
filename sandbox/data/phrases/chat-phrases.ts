/** What a language needs for a chat on the website or on WhatsApp. */
export type ChatPhrases = {
  botName: string;
  greetings: string[];
  openings: string[];
  /** First lines of people who wrote before. */
  returns: string[];
  askName: string[];
  askCompany: string[];
  askDepots: string[];
  askEmail: string[];
  askPhone: string[];
  giveName: string[];
  giveCompany: string[];
  giveDepots: string[];
  giveEmail: string[];
  givePhone: string[];
  declineEmail: string[];
  botDone: string[];
  agentHello: string[];
  /** Dialogues of visitor (C) and agent (R), in the notation of `script.ts`: topics talk, misfit and close. */
  talks: string;
  notes: string[];
  interests: string[];
};
