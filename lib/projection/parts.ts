import type { EmailAddress, Lifecycle, PhoneNumber, SenderSide, SourceName } from "@/lib/records/schema";

/** What a person is made of: rows of the cache, gathered by `reads.ts`. */

export type RecordPart = {
  personId: string;
  id: string;
  kind: "lead" | "contact" | "party" | "conversation";
  source: SourceName;
  connectionId: string;
  externalId: string;
  firstSeenAt: Date;
  createdAt: Date | null;
  updatedAt: Date | null;
};

/** A lead or a contact. */
export type HumanPart = RecordPart & {
  name: string | null;
  company: string | null;
  title: string | null;
  emails: EmailAddress[];
  phones: PhoneNumber[];
  ownerExternalId: string | null;
  ownerName: string | null;
  city: string | null;
  country: string | null;
  language: string | null;
  doNotCall: boolean;
  rawStatus: string | null;
  lifecycle: Lifecycle;
  /** When a change of its status was last seen; null when none ever was. */
  stageChangedAt: Date | null;
  amountMinor: bigint | null;
  currency: string | null;
};

export type VoicePart = RecordPart & {
  name: string | null;
  email: string | null;
  phone: PhoneNumber | null;
  title: string | null;
  callId: string;
  startedAt: Date;
  language: string | null;
  hostExternalId: string | null;
};

export type ChatPart = RecordPart & {
  visitorName: string | null;
  visitorEmail: string | null;
  visitorPhone: PhoneNumber | null;
  language: string | null;
  lastMessageAt: Date | null;
};

/** The newest line somebody wrote, and since when an answer is owed. */
export type LinePart = { at: Date; side: SenderSide; text: string | null; waitingSince: Date | null };

export type TaskPart = { name: string; dueAt: Date | null };

export type OpportunityPart = {
  source: SourceName;
  outcome: "open" | "won" | "lost" | null;
  rawStage: string | null;
  amountMinor: bigint | null;
  currency: string | null;
  at: Date;
};

export type UserPart = { name: string | null; active: boolean; userId: string | null };

export type Parts = {
  humans: HumanPart[];
  voices: VoicePart[];
  chats: ChatPart[];
  line: LinePart | null;
  nextTask: TaskPart | null;
  /** When something was last done about a task or an opportunity. */
  lastWorkAt: Date | null;
  opportunities: OpportunityPart[];
  findUser(connectionId: string, externalId: string): UserPart | "unknown" | "missing";
};
