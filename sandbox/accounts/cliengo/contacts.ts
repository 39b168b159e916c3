import { type Call, fieldsOf, isFields, type Route, route } from "../router";
import { type CliengoAccountContext, hasHappened, newId, nowOf } from "./account";
import { newestFirst, replyPage } from "./paging";
import { refuse, reply } from "./replies";
import type { CliengoContact, CliengoContactStatus, CliengoEntryMethod, CliengoNote } from "./types";
import { messagesOf, toContact } from "./wire";

export const CONTACT_STATUSES: readonly CliengoContactStatus[] = ["NEW", "ACTIVE", "LONG_TERM", "CLIENT"];
export const ENTRY_METHODS: readonly CliengoEntryMethod[] = [
  "CHATBOT",
  "FORM",
  "WHATSAPP",
  "FB_LEADADS",
  "API",
  "ZAPIER",
];
export const SELL_SUBSCRIPTIONS = ["ONE_TIME", "MONTHLY_SUSCRIPTION", "YEARLY_SUSCRIPTION", "OTHER_SELL_TYPE"];

export const contactRoutes: Route<CliengoAccountContext>[] = [
  route("GET", "/contacts", listContacts),
  route("POST", "/contacts", createContact),
  route("GET", "/contacts/:id", (account, { params }) => reply(toContact(account, getContact(account, params[0])))),
  route("PATCH", "/contacts/:id", updateContact),
  route("DELETE", "/contacts/:id", deleteContact),
  route("GET", "/contacts/:id/messages", listContactMessages),
  route("GET", "/contacts/:id/notes", (account, { request, params }) =>
    replyPage(request.query, getContact(account, params[0]).notes ?? [], (note) => note),
  ),
  route("POST", "/contacts/:id/notes", addNote),
  route("GET", "/contacts/:id/history", (account, { request, params }) =>
    replyPage(request.query, getContact(account, params[0]).logs ?? [], (row) => row),
  ),
];

function listContacts(account: CliengoAccountContext, { request }: Call) {
  const { query } = request;
  const words = query.get("query")?.trim().toLowerCase();
  const status = query.get("status")?.toUpperCase();
  const websiteId = query.get("websiteId");
  const assignedTo = query.get("assignedTo");
  const rows = newestFirst(account, account.contacts, query).filter(
    (contact) =>
      (!words || textOf(contact).includes(words)) &&
      (!status || contact.status === status) &&
      (!websiteId || contact.websiteId === websiteId) &&
      (!assignedTo || assigneeOf(contact) === assignedTo),
  );
  return replyPage(query, rows, (contact) => toContact(account, contact));
}

/** Never looks for the same person: a second POST is a second contact. */
function createContact(account: CliengoAccountContext, { request }: Call) {
  const fields = fieldsOf(request);
  const websiteId = textField(fields, "websiteId");
  if (!websiteId) throw refuse(400, "websiteId is required");
  if (!account.sites.find(websiteId)) throw refuse(400, "Website not found");
  const now = nowOf(account);
  const contact: CliengoContact = {
    id: newId(account),
    websiteId,
    status: "NEW",
    entryMethod: "API",
    creationDate: now,
    lastUpdateDate: now,
    utmSource: textField(fields, "utmSource") ?? null,
    message: textField(fields, "message") ?? null,
    ...contactPatch(account, fields),
  };
  account.contacts.add(contact);
  return reply(toContact(account, contact));
}

function updateContact(account: CliengoAccountContext, { request, params }: Call) {
  const contact = getContact(account, params[0]);
  const fields = fieldsOf(request);
  const patch = contactPatch(account, fields);
  if (patch.status && patch.status !== contact.status) {
    contact.logs = [...(contact.logs ?? []), statusChange(account, contact.status, patch.status)];
  }
  const note = textField(fields, "note");
  if (note) contact.notes = [...(contact.notes ?? []), newNote(account, note)];
  if (isFields(fields.extraParams)) contact.leadFields = { ...contact.leadFields, ...toAnswers(fields.extraParams) };
  Object.assign(contact, patch, { lastUpdateDate: nowOf(account) });
  account.contacts.touch();
  return reply(toContact(account, contact));
}

/** Gone at once and for good: no tombstone tells of it. */
function deleteContact(account: CliengoAccountContext, { params }: Call) {
  const contact = getContact(account, params[0]);
  account.contacts.remove(contact);
  delete account.state.conversationsByContact[contact.id];
  return reply({ id: contact.id, status: "deleted" });
}

/** What was said, without who said it. */
function listContactMessages(account: CliengoAccountContext, { request, params }: Call) {
  const contact = getContact(account, params[0]);
  const said = (account.state.conversationsByContact[contact.id] ?? [])
    .flatMap((conversationId) => messagesOf(account, conversationId))
    .map(({ body, sendAt }) => ({ message: body, creationDate: sendAt }))
    .sort((a, b) => Date.parse(a.creationDate) - Date.parse(b.creationDate));
  const rows =
    said.length === 0 && contact.message ? [{ message: contact.message, creationDate: contact.creationDate }] : said;
  return replyPage(request.query, rows, (row) => row);
}

function addNote(account: CliengoAccountContext, { request, params }: Call) {
  const contact = getContact(account, params[0]);
  const message = textField(fieldsOf(request), "message");
  if (!message) throw refuse(400, "message is required");
  const note = newNote(account, message);
  contact.notes = [...(contact.notes ?? []), note];
  contact.lastUpdateDate = note.creationDate;
  account.contacts.touch();
  return reply(note);
}

function getContact(account: CliengoAccountContext, id = ""): CliengoContact {
  const contact = account.contacts.find(id);
  if (!contact || !hasHappened(account, contact.creationDate)) throw refuse(404, "Contact not found");
  return contact;
}

function contactPatch(account: CliengoAccountContext, fields: Record<string, unknown>): Partial<CliengoContact> {
  const patch: Record<string, unknown> = {};
  for (const name of ["name", "lastName", "email", "phone", "subStatus", "dueDate", "scheduleDate", "cancelReason"]) {
    if (typeof fields[name] === "string" || fields[name] === null) patch[name] = fields[name];
  }
  if (typeof fields.sellPrice === "number") patch.sellPrice = fields.sellPrice;
  if (fields.rating !== undefined) patch.rating = toRating(fields.rating);
  readEnum(fields, patch, "status", CONTACT_STATUSES);
  readEnum(fields, patch, "scheduleStatusTo", CONTACT_STATUSES);
  readEnum(fields, patch, "entryMethod", ENTRY_METHODS);
  readEnum(fields, patch, "contactMethod", ENTRY_METHODS);
  readEnum(fields, patch, "sellSuscription", SELL_SUBSCRIPTIONS);
  if (fields.assignedTo !== undefined) patch.assignedTo = toAssignee(account, fields.assignedTo);
  return patch;
}

/** Values are accepted in any case and kept in capitals. */
function readEnum(fields: object, patch: Record<string, unknown>, name: string, values: readonly string[]) {
  const value: unknown = Reflect.get(fields, name);
  if (value === undefined || value === null) return;
  const word = String(value).toUpperCase();
  if (!values.includes(word)) throw refuse(400, `Invalid ${name}: ${value}`);
  patch[name] = word;
}

function toRating(value: unknown): number {
  const rating = Number(value);
  if (!Number.isInteger(rating) || rating < 0 || rating > 5) throw refuse(400, "rating must be between 0 and 5");
  return rating;
}

function toAssignee(account: CliengoAccountContext, value: unknown): string | null {
  if (value === null || value === "UNASSIGNED") return value;
  if (typeof value !== "string" || !account.users.find(value)) throw refuse(400, "User not found");
  return value;
}

function toAnswers(extra: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(extra).map(([name, value]) => [name, String(value)]));
}

function newNote(account: CliengoAccountContext, message: string): CliengoNote {
  const now = nowOf(account);
  return { ID: newId(account), message, creationDate: now, lastUpdate: now, creatorId: creatorOf(account).id };
}

function statusChange(account: CliengoAccountContext, from: string, to: string) {
  const creator = creatorOf(account);
  return { type: "STATUS_CHANGE", message: "", from, to, creator, creationDate: nowOf(account) };
}

/** What the API key writes is written by the account's first user. */
function creatorOf({ state }: CliengoAccountContext): { id: string; name: string } {
  const owner = state.users.find((user) => user.isSuperUser) ?? state.users[0];
  return { id: owner?.id ?? state.account.id, name: owner?.name ?? state.account.contactName };
}

function assigneeOf({ assignedTo }: CliengoContact): string {
  if (!assignedTo) return "UNASSIGNED";
  return typeof assignedTo === "string" ? assignedTo : assignedTo.id;
}

function textOf({ name, lastName, email, phone }: CliengoContact): string {
  return [name, lastName, email, phone].filter(Boolean).join(" ").toLowerCase();
}

function textField(fields: Record<string, unknown>, name: string): string | undefined {
  const value = fields[name];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
