/**
 * What a sample Gong company holds, in the vendor's own words.
 * Instants are ISO strings with an offset or Z; all ids are numeric strings, also those that Gong sends as bare integers.
 */

export type GongState = {
  company: GongCompany;
  workspaces: GongWorkspace[];
  users: GongUser[];
  calls: GongCallRecord[];
  /** By call id. A call without an entry has no transcript. */
  transcripts: { [callId: string]: GongMonologue[] };
  scorecards: GongScorecard[];
  answeredScorecards: GongAnsweredScorecard[];
  folders: GongFolder[];
  trackers: GongTracker[];
  associations: GongManualAssociation[];
  meetings: GongMeeting[];
  /** What people did besides calling; the numbers that calls, comments and scorecards give are counted from those. */
  activity: GongActivityDay[];
  limits?: GongLimits | null;
  /** Ids handed out to created rows so far. */
  sequence?: number;
};

export type GongCompany = {
  /** Used in addresses, e.g. "harbor-loom". */
  slug: string;
  /** IANA zone of the company: statistics count its days. */
  timeZone: string;
  /** Whether the key may read private calls. */
  privateCallsVisible: boolean;
};

/** Absent or null means that nothing is limited. Gong itself allows 3 per second and 10,000 per day. */
export type GongLimits = {
  perSecond?: number | null;
  perDay?: number | null;
  /** Refuse every n-th request, to rehearse backing off. */
  refuseEvery?: number | null;
};

export type GongWorkspace = { id: string; name: string; description: string | null };

export type GongUser = {
  id: string;
  emailAddress: string;
  created: string;
  active: boolean;
  emailAliases: string[];
  trustedEmailAddress: string | null;
  firstName: string;
  lastName: string;
  title: string | null;
  phoneNumber: string | null;
  extension?: string | null;
  personalMeetingUrls?: string[];
  managerId: string | null;
  meetingConsentPageUrl?: string | null;
  settings?: Partial<GongUserSettings>;
  spokenLanguages: { language: string; primary: boolean }[];
};

export type GongUserSettings = {
  webConferencesRecorded: boolean;
  preventWebConferenceRecording: boolean;
  telephonyCallsImported: boolean;
  emailsImported: boolean;
  preventEmailImport: boolean;
  nonRecordedMeetingsImported: boolean;
  gongConnectEnabled: boolean;
};

/** A call and when Gong lets it be seen, which is later than its start. */
export type GongCallRecord = {
  /** From here on the call is listed, with its parties. */
  visibleAt: string;
  /** From here on transcript, content, interaction and media are there; null means never. */
  analysedAt: string | null;
  metaData: GongCallMetaData;
  context?: GongContext[];
  parties: GongParty[];
  content?: GongContent;
  interaction?: GongInteraction;
  comments?: GongComment[];
  /** False for an audio-only or unrecorded call. */
  hasVideo?: boolean;
  hasAudio?: boolean;
};

export type GongDirection = "Inbound" | "Outbound" | "Conference" | "Unknown";
export type GongAffiliation = "Internal" | "External" | "Unknown";

export type GongCallMetaData = {
  id: string;
  title: string | null;
  /** Null when the call was uploaded without a schedule. */
  scheduled: string | null;
  started: string;
  /** Whole seconds. */
  duration: number;
  primaryUserId: string;
  direction: GongDirection;
  system: string;
  scope: "Internal" | "External" | "Unknown";
  media: "Video" | "Audio";
  /** ISO 639-2B, e.g. "spa", "por", "eng". */
  language: string;
  workspaceId: string;
  sdrDisposition?: string | null;
  clientUniqueId?: string | null;
  customData?: string | null;
  purpose?: string | null;
  meetingUrl?: string | null;
  isPrivate?: boolean;
  calendarEventId?: string | null;
};

export type GongContext = {
  system: "Salesforce" | "HubSpot" | "MicrosoftDynamic" | "Generic";
  objects: GongContextObject[];
};

export type GongContextObject = {
  /** On a call Opportunity or Account, on a party Contact, User or Lead. */
  objectType: "Opportunity" | "Account" | "Contact" | "User" | "Lead";
  objectId: string;
  timing?: "Now" | "TimeOfCall";
  fields: { name: string; value: string | number | boolean | null }[];
};

export type GongParty = {
  id: string;
  emailAddress: string | null;
  name: string | null;
  title?: string | null;
  userId: string | null;
  /** Only for those who spoke. */
  speakerId: string | null;
  affiliation: GongAffiliation;
  phoneNumber: string | null;
  methods: ("Invitee" | "Attendee")[];
  context?: GongContext[];
};

/** Times here are in seconds. */
export type GongContent = {
  structure?: { name: string; duration: number }[];
  topics?: { name: string; duration: number }[];
  trackers?: GongTrackerHit[];
  brief?: string | null;
  outline?: { section: string; startTime: number; duration: number; items: { text: string; startTime: number }[] }[];
  highlights?: { title: string; items: { text: string; startTimes: number[] }[] }[];
  callOutcome?: { id: string; category: string; name: string } | null;
  keyPoints?: { text: string }[];
};

export type GongOccurrence = { startTime: number; speakerId: string | null };

export type GongTrackerHit = {
  id: string;
  name: string;
  count: number;
  type: "KEYWORD" | "SMART";
  occurrences: GongOccurrence[];
  /** For keyword trackers only. */
  phrases?: { phrase: string; count: number; occurrences: GongOccurrence[] }[];
};

export type GongInteraction = {
  /** `id` is the party's id. */
  speakers: { id: string; userId: string | null; talkTime: number }[];
  /** They describe the host only. */
  interactionStats: { name: GongInteractionStat; value: number }[];
  video?: { name: string; duration: number }[];
  questions?: { companyCount: number; nonCompanyCount: number };
};

export type GongInteractionStat =
  | "Talk Ratio"
  | "Longest Monologue"
  | "Longest Customer Story"
  | "Interactivity"
  | "Patience"
  | "Question Rate";

export type GongComment = {
  id: string;
  audioStartTime: number;
  audioEndTime: number;
  commenterUserId: string;
  comment: string;
  posted: string;
  inReplyTo: string | null;
  duringCall: boolean;
};

/** Times here are in milliseconds. */
export type GongMonologue = {
  /** May be missing from the parties: an unidentified voice. */
  speakerId: string;
  topic: string | null;
  sentences: { start: number; end: number; text: string }[];
};

export type GongScorecard = {
  scorecardId: string;
  scorecardName: string;
  workspaceId: string | null;
  enabled: boolean;
  updaterUserId: string;
  created: string;
  updated: string;
  reviewMethod: "AUTOMATIC" | "MANUAL";
  questions: GongScorecardQuestion[];
};

export type GongScorecardQuestion = {
  questionId: string;
  questionRevisionId: string;
  questionText: string;
  isOverall: boolean;
  questionType: string;
  answerGuide: string | null;
  minRange: number | null;
  maxRange: number | null;
  answerOptions: { optionId: number; optionText: string }[] | null;
};

export type GongAnsweredScorecard = {
  answeredScorecardId: string;
  scorecardId: string;
  scorecardName: string;
  callId: string;
  callStartTime: string;
  reviewedUserId: string;
  /** Null when answered automatically. */
  reviewerUserId: string | null;
  reviewMethod: "AUTOMATIC" | "MANUAL";
  editorUserId: string | null;
  reviewTime: string;
  visibilityType: "PUBLIC" | "PRIVATE" | "OPT_IN_USERS";
  answers: {
    questionId: string;
    questionRevisionId: string;
    isOverall: boolean;
    score: number | null;
    answerText: string | null;
    notApplicable: boolean;
    selectedOptions: number[] | null;
  }[];
};

/** Public folders only: others are never answered. */
export type GongFolder = {
  id: string;
  name: string;
  workspaceId: string;
  parentFolderId: string | null;
  createdBy: string;
  updated: string;
  calls: {
    id: string;
    title: string;
    note: string | null;
    addedBy: string;
    created: string;
    snippet: { fromSec: number; toSec: number } | null;
  }[];
};

export type GongTracker = {
  trackerId: string;
  trackerName: string;
  workspaceId: string | null;
  affiliation: "Anyone" | "Company" | "NonCompany";
  saidInTopic?: string | null;
  languageKeywords: { language: string; keywords: string[]; includeRelatedForms: boolean }[];
  created: string;
  creatorUserId: string;
  updated: string;
  updaterUserId: string;
};

/** One row per act: the latest of a call is the one that holds. */
export type GongManualAssociation = {
  callId: string;
  userId: string;
  created: string;
  associatedCrmObjects: { accountCrmId: string | null; dealCrmId: string | null }[];
};

export type GongMeeting = {
  meetingId: string;
  startTime: string;
  endTime: string;
  organizerEmail: string;
  invitees: { email: string; displayName?: string; firstName?: string; lastName?: string }[];
  title: string | null;
  externalId: string | null;
};

export type GongActivityDay = {
  userId: string;
  /** YYYY-MM-DD in the company's zone. */
  date: string;
  ownCallsListenedTo?: number;
  othersCallsListenedTo?: number;
  callsSharedInternally?: number;
  callsSharedExternally?: number;
  callsGaveFeedback?: number;
  callsRequestedFeedback?: number;
  callsReceivedFeedback?: number;
  callsMarkedAsFeedbackGiven?: number;
  callsMarkedAsFeedbackReceived?: number;
};
