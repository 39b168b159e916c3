import { amount, anything, date, flag, instant, listOf, oneOf, open, record, text, whole } from "../input-schema";
import { DIRECTIONS } from "./calls";

/** The inputs and outputs of Gong's actions. Reading ones nest their conditions in `filter`, as Gong's POSTs do. */

const cursor = text("From the previous page; everything else stays the same");
const ids = listOf(text());
const context = listOf(
  record({
    "system!": text(),
    objects: listOf(record({ objectType: text(), objectId: text(), fields: listOf(open()) })),
  }),
);
/** Gong's scorecards carry integers past 2^53. */
const longInteger = whole({}, "64 bits");

const records = record({
  totalRecords: whole(),
  currentPageSize: whole(),
  currentPageNumber: whole(),
  cursor: text(),
});

export const answerOf = (fields: Parameters<typeof record>[0]) => record({ requestId: text(), ...fields });
export const pageOf = (name: string, row: object, more: Parameters<typeof record>[0] = {}) =>
  answerOf({ records, [name]: listOf({ ...row }), ...more });

export const idInput = record({ "id!": text() });
export const nothing = record({});

export const callsInput = record({
  "fromDateTime!": instant("Inclusive"),
  "toDateTime!": instant("Exclusive"),
  workspaceId: text(),
  cursor,
});

const callFilter = {
  fromDateTime: instant("Inclusive"),
  toDateTime: instant("Exclusive"),
  workspaceId: text(),
  callIds: ids,
};

export const extensiveInput = record({
  "filter!": record({ ...callFilter, primaryUserIds: ids }),
  contentSelector: record({
    context: oneOf(["None", "Basic", "Extended"]),
    contextTiming: listOf(oneOf(["Now", "TimeOfCall"])),
    exposedFields: record({
      parties: flag(),
      content: record({
        structure: flag(),
        topics: flag(),
        trackers: flag(),
        trackerOccurrences: flag(),
        brief: flag(),
        outline: flag(),
        highlights: flag(),
        callOutcome: flag(),
        keyPoints: flag(),
      }),
      interaction: record({ speakers: flag(), video: flag(), personInteractionStats: flag(), questions: flag() }),
      collaboration: record({ publicComments: flag() }),
      media: flag(),
    }),
  }),
  cursor,
});

export const transcriptsInput = record({ "filter!": record(callFilter), cursor });

export const createCallInput = record({
  "actualStart!": instant(),
  "clientUniqueId!": text("Not accepted twice"),
  "direction!": oneOf(DIRECTIONS),
  "primaryUser!": text("A Gong user's id; must be one of the parties"),
  "parties!": listOf(
    record({
      userId: text(),
      emailAddress: text(),
      phoneNumber: text(),
      name: text(),
      partyId: text(),
      mediaChannelId: whole({ minimum: 0, maximum: 1 }),
      context,
    }),
  ),
  title: text(),
  purpose: { ...text(), maxLength: 255 },
  scheduledStart: instant(),
  scheduledEnd: instant(),
  duration: amount("Seconds"),
  disposition: { ...text(), maxLength: 255 },
  context,
  customData: text(),
  speakersTimeline: open(),
  meetingUrl: text(),
  callProviderCode: text(),
  downloadMediaUrl: text(),
  workspaceId: text(),
  languageCode: text(),
  flowContext: record({ taskId: text() }),
});

export const usersInput = record({ cursor, includeAvatars: { ...flag(), default: false } });

export const usersExtensiveInput = record({
  "filter!": record({
    createdFromDateTime: instant(),
    createdToDateTime: instant(),
    includeAvatars: flag(),
    userIds: ids,
  }),
  cursor,
});

export const statsInput = record({
  "filter!": record({
    "fromDate!": date("In the company's time zone"),
    "toDate!": date("Exclusive, not after today"),
    userIds: ids,
    createdFromDateTime: instant(),
    createdToDateTime: instant(),
  }),
  cursor,
});

export const scorecardStatsInput = record({
  "filter!": record({
    callFromDate: date(),
    callToDate: date(),
    reviewFromDate: date(),
    reviewToDate: date(),
    reviewMethod: { ...oneOf(["AUTOMATIC", "MANUAL", "BOTH"]), default: "MANUAL" },
    reviewedUserIds: ids,
    scorecardIds: ids,
  }),
  cursor,
});

export const workspaceInput = record({ workspaceId: text() });
export const foldersInput = record({ workspaceId: text("Required when there is more than one workspace") });
export const folderInput = record({ "folderId!": text() });

const meeting = {
  "startTime!": instant(),
  "endTime!": instant(),
  "organizerEmail!": text(),
  "invitees!": listOf(record({ "email!": text(), displayName: text(), firstName: text(), lastName: text() })),
  title: text(),
  externalId: text(),
};
export const createMeetingInput = record(meeting);
export const updateMeetingInput = record({ "meetingId!": text(), ...meeting });

export const associationsInput = record({ fromDateTime: instant(), toDateTime: instant(), cursor });

export const call = record({
  id: text(),
  url: text(),
  title: text(),
  scheduled: instant(),
  started: instant(),
  duration: whole({}, "Seconds"),
  primaryUserId: text(),
  direction: oneOf(DIRECTIONS),
  scope: oneOf(["Internal", "External", "Unknown"]),
  language: text(),
  workspaceId: text(),
  isPrivate: flag(),
});

export const extensiveCall = record({
  metaData: call,
  context,
  parties: listOf(
    record({
      id: text(),
      emailAddress: text(),
      name: text(),
      userId: text(),
      speakerId: text(),
      affiliation: oneOf(["Internal", "External", "Unknown"]),
      phoneNumber: text(),
      methods: listOf(text()),
    }),
  ),
  content: open(),
  interaction: open(),
  collaboration: open(),
  media: open(),
});

export const transcript = record({
  callId: text(),
  transcript: listOf(
    record({
      speakerId: text(),
      topic: text(),
      sentences: listOf(record({ start: whole({}, "Milliseconds"), end: whole(), text: text() })),
    }),
  ),
});

export const user = record({
  id: text(),
  emailAddress: text(),
  active: flag(),
  emailAliases: listOf(text()),
  firstName: text(),
  lastName: text(),
  title: text(),
  phoneNumber: text(),
  managerId: text(),
});

const span = { fromDateTime: instant(), toDateTime: instant(), timeZone: text() };
const ofUser = { userId: text(), userEmailAddress: text() };
export const activityOutput = pageOf(
  "usersAggregateActivityStats",
  record({ ...ofUser, userAggregateActivityStats: open() }),
  span,
);
export const interactionOutput = pageOf(
  "peopleInteractionStats",
  record({ ...ofUser, personInteractionStats: listOf(record({ name: text(), value: amount() })) }),
  span,
);

export const answeredScorecard = record({
  answeredScorecardId: longInteger,
  scorecardId: longInteger,
  scorecardName: text(),
  callId: longInteger,
  reviewedUserId: longInteger,
  reviewMethod: text(),
  reviewTime: instant(),
  answers: listOf(record({ questionId: longInteger, score: amount(), answerText: text() })),
});
export const scorecard = record({
  scorecardId: longInteger,
  scorecardName: text(),
  enabled: flag(),
  questions: listOf(record({ questionId: longInteger, questionText: text(), minRange: amount(), maxRange: amount() })),
});
export const folder = record({
  id: text(),
  name: text(),
  parentFolderId: text(),
  createdBy: text(),
  updated: instant(),
});
export const folderCall = record({ id: text(), title: text(), note: text(), url: text(), snippet: anything() });
export const workspace = record({ id: text(), name: text(), description: text() });
export const association = record({
  callId: text(),
  userId: text(),
  created: instant(),
  associatedCrmObjects: listOf(record({ accountCrmId: text(), dealCrmId: text() })),
});
