import { type Call, fieldsOf, isFields, type Route, route } from "../router";
import { type GongAccountContext, newId } from "./account";
import { readInstant } from "./filters";
import { refuse, reply } from "./replies";
import type { GongMeeting } from "./types";

export const meetingRoutes: Route<GongAccountContext>[] = [
  route("POST", "/v2/meetings", createMeeting),
  route("PUT", "/v2/meetings/:id", updateMeeting),
];

function createMeeting(account: GongAccountContext, { request }: Call) {
  const meeting = { meetingId: newId(account), ...readMeeting(account, fieldsOf(request)) };
  account.state.meetings.push(meeting);
  const { slug } = account.state.company;
  const organiser = meeting.organizerEmail.split("@")[0];
  return reply(account, {
    meetingId: meeting.meetingId,
    meetingUrl: `https://join.gong.io/${slug}/${organiser}?tkn=${meeting.meetingId.slice(-8)}`,
    additionalInvitees: [{ email: "assistant@gong.example", displayName: "Gong Assistant" }],
  });
}

/** A full replacement: what was required once is required again. */
function updateMeeting(account: GongAccountContext, { request, params: [id = ""] }: Call) {
  const meeting = account.state.meetings.find(({ meetingId }) => meetingId === id);
  if (!meeting) throw refuse(account, 404, "Meeting not found");
  Object.assign(meeting, readMeeting(account, fieldsOf(request)));
  return reply(account, { meetingId: meeting.meetingId });
}

function readMeeting(account: GongAccountContext, fields: Record<string, unknown>): Omit<GongMeeting, "meetingId"> {
  const { startTime, endTime, organizerEmail, invitees, title, externalId } = fields;
  const starts = readInstant(account, "startTime", startTime);
  const ends = readInstant(account, "endTime", endTime);
  if (starts === null || ends === null) throw refuse(account, 400, "startTime and endTime: must not be null");
  if (starts >= ends) throw refuse(account, 400, "startTime must be before endTime");
  if (typeof organizerEmail !== "string") throw refuse(account, 400, "organizerEmail: must not be null");
  if (!Array.isArray(invitees)) throw refuse(account, 400, "invitees: must not be null");
  const organiser = account.users.rows.find(
    ({ emailAddress, active }) => active && emailAddress.toLowerCase() === organizerEmail.toLowerCase(),
  );
  if (!organiser) throw refuse(account, 404, "Organizer not found");
  if (organiser.settings?.preventWebConferenceRecording) {
    throw refuse(account, 409, "The consent page is turned off for the organizer");
  }
  return {
    startTime: String(startTime),
    endTime: String(endTime),
    organizerEmail,
    invitees: invitees.filter(isFields).map((invitee) => ({ ...invitee, email: String(invitee.email) })),
    title: typeof title === "string" ? title : null,
    externalId: typeof externalId === "string" ? externalId : null,
  };
}
