import { type Call, fieldsOf, type Route, route } from "../router";
import { type CliengoAccountContext, hasHappened, newId, nowOf } from "./account";
import { newestFirst, replyPage } from "./paging";
import { refuse, reply } from "./replies";
import type { CliengoChannel, CliengoConversation, CliengoMessage } from "./types";
import { messagesOf, toConversation, toMessage } from "./wire";

export const CHANNELS: readonly CliengoChannel[] = ["WEB", "WHATSAPP", "FACEBOOK"];

export const conversationRoutes: Route<CliengoAccountContext>[] = [
  route("GET", "/conversations", listConversations),
  route("POST", "/conversations", createConversation),
  route("GET", "/conversations/:id", (account, { params }) =>
    reply(toConversation(account, getConversation(account, params[0]))),
  ),
  route("GET", "/conversations/:id/messages", (account, { request, params }) =>
    replyPage(request.query, messagesOf(account, getConversation(account, params[0]).id), toMessage),
  ),
  route("POST", "/conversations/:id/messages", sendMessage),
];

function listConversations(account: CliengoAccountContext, { request }: Call) {
  const { query } = request;
  const websiteId = query.get("websiteId");
  const channel = query.get("channel")?.toUpperCase();
  const assignedTo = query.get("assignedTo");
  const rows = newestFirst(account, account.conversations, query).filter(
    (conversation) =>
      (!websiteId || conversation.websiteId === websiteId) &&
      (!channel || conversation.channel === channel) &&
      (!assignedTo || (conversation.assignedTo ?? "UNASSIGNED") === assignedTo),
  );
  return replyPage(query, rows, (conversation) => toConversation(account, conversation));
}

function createConversation(account: CliengoAccountContext, { request }: Call) {
  const fields = fieldsOf(request);
  for (const name of ["companyId", "websiteId", "channel", "from"]) {
    if (!fields[name]) throw refuse(400, `${name} is required`);
  }
  const websiteId = String(fields.websiteId);
  if (fields.companyId !== account.state.account.id) throw refuse(400, "Company not found");
  if (!account.sites.find(websiteId)) throw refuse(400, "Website not found");
  const channel = CHANNELS.find((known) => known === String(fields.channel).toUpperCase());
  if (!channel) throw refuse(400, `Invalid channel: ${fields.channel}`);
  const from = String(fields.from);
  const conversation: CliengoConversation = {
    id: newId(account),
    websiteId,
    channel,
    from,
    visitorEmail: from.includes("@") ? from : null,
    visitorPhone: /^\+?[\d\s-]{8,}$/.test(from) ? from : null,
    url: typeof fields.url === "string" ? fields.url : null,
    creationDate: nowOf(account),
  };
  account.conversations.add(conversation);
  account.state.messages[conversation.id] = [];
  return reply(toConversation(account, conversation));
}

function sendMessage(account: CliengoAccountContext, { request, params }: Call) {
  const conversation = getConversation(account, params[0]);
  const { message } = fieldsOf(request);
  if (typeof message !== "string" || message.trim() === "") throw refuse(400, "message is required");
  const sent: CliengoMessage = {
    id: newId(account),
    body: message,
    sender: { type: "operator", name: account.state.account.contactName },
    sendAt: nowOf(account),
  };
  insertInTime(account, conversation.id, sent);
  conversation.intercepted = true;
  conversation.unreadMessageCount = 0;
  account.conversations.touch();
  return reply(toMessage(sent));
}

/** Before whatever the story still has to say. */
function insertInTime({ state }: CliengoAccountContext, conversationId: string, message: CliengoMessage) {
  const messages = state.messages[conversationId] ?? [];
  const later = messages.findIndex(({ sendAt }) => Date.parse(sendAt) > Date.parse(message.sendAt));
  messages.splice(later < 0 ? messages.length : later, 0, message);
  state.messages[conversationId] = messages;
}

function getConversation(account: CliengoAccountContext, id = ""): CliengoConversation {
  const conversation = account.conversations.find(id);
  if (!conversation || !hasHappened(account, conversation.creationDate)) throw refuse(404, "Conversation not found");
  return conversation;
}
