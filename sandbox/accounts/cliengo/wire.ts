import { type CliengoAccountContext, hasHappened } from "./account";
import type {
  CliengoChatbot,
  CliengoContact,
  CliengoConversation,
  CliengoMessage,
  CliengoSite,
  CliengoUser,
} from "./types";

/** How stored rows read over HTTP: every field of the vendor, in its order. */

export function toContact({ state, sites }: CliengoAccountContext, contact: CliengoContact): object {
  return {
    id: contact.id,
    accountId: state.account.id,
    accountName: state.account.name,
    websiteId: contact.websiteId,
    websiteName: hostOf(sites.find(contact.websiteId)?.url),
    name: contact.name ?? null,
    lastName: contact.lastName ?? null,
    email: contact.email ?? null,
    phone: contact.phone ?? null,
    age: contact.age ?? null,
    status: contact.status,
    subStatus: contact.subStatus ?? null,
    rating: contact.rating ?? null,
    assignedTo: contact.assignedTo ?? null,
    entryMethod: contact.entryMethod,
    contactMethod: contact.contactMethod ?? null,
    medium: contact.medium ?? null,
    mediumTranslate: contact.mediumTranslate ?? null,
    message: contact.message ?? null,
    duplicatedContact: contact.duplicatedContact ?? false,
    creationDate: contact.creationDate,
    lastUpdateDate: contact.lastUpdateDate,
    leadFields: contact.leadFields ?? {},
    geoip: contact.geoip ?? null,
    utmSource: contact.utmSource ?? null,
    utmMedium: contact.utmMedium ?? null,
    utmCampaign: contact.utmCampaign ?? null,
    utmContent: contact.utmContent ?? null,
    utmTerm: contact.utmTerm ?? null,
    conversionUrl: contact.conversionUrl ?? null,
    landingUrl: contact.landingUrl ?? null,
    referalUrl: contact.referalUrl ?? "",
    dueDate: contact.dueDate ?? null,
    scheduleStatusTo: contact.scheduleStatusTo ?? null,
    scheduleDate: contact.scheduleDate ?? null,
    sellPrice: contact.sellPrice ?? null,
    sellSuscription: contact.sellSuscription ?? null,
    cancelReason: contact.cancelReason ?? null,
    notes: contact.notes ?? [],
    logs: contact.logs ?? [],
    calls: contact.calls ?? [],
  };
}

export function toConversation(account: CliengoAccountContext, conversation: CliengoConversation): object {
  const last = messagesOf(account, conversation.id).at(-1);
  const status = conversation.status ?? "OPEN";
  return {
    id: conversation.id,
    companyId: account.state.account.id,
    websiteId: conversation.websiteId,
    channel: conversation.channel,
    type: conversation.type ?? "VISITOR",
    status,
    isClosed: conversation.isClosed ?? status === "CLOSED",
    intercepted: conversation.intercepted ?? false,
    assignedTo: conversation.assignedTo ?? null,
    persistentLastOperator: conversation.persistentLastOperator ?? null,
    visitorName: conversation.visitorName ?? null,
    visitorEmail: conversation.visitorEmail ?? null,
    visitorPhone: conversation.visitorPhone ?? null,
    visitorColor: conversation.visitorColor ?? "#3a7bd5",
    clientName: conversation.clientName ?? conversation.visitorName ?? null,
    from: conversation.from ?? conversation.visitorEmail ?? conversation.visitorPhone ?? null,
    externalId: conversation.externalId ?? null,
    url: conversation.url ?? null,
    creationDate: conversation.creationDate,
    lastMessage: last?.body ?? conversation.lastMessage ?? null,
    lastMessageDate: last?.sendAt ?? conversation.lastMessageDate ?? null,
    lastMessageSender: last?.sender.type ?? conversation.lastMessageSender ?? null,
    unreadMessageCount: conversation.unreadMessageCount ?? 0,
    phaseId: conversation.phaseId ?? null,
    phaseHistory: [],
    participants: [],
    tags: conversation.tags ?? [],
    operatorTags: conversation.operatorTags ?? [],
    supportTicket: [],
    conversationContext: {},
  };
}

/** What has been said so far, oldest first. */
export function messagesOf(account: CliengoAccountContext, conversationId: string): CliengoMessage[] {
  return (account.state.messages[conversationId] ?? []).filter(({ sendAt }) => hasHappened(account, sendAt));
}

export function toMessage(message: CliengoMessage): object {
  return {
    id: message.id,
    type: message.type ?? "TEXT",
    body: message.body,
    message: { text: message.body },
    sender: message.sender,
    sendAt: message.sendAt,
    sentAt: message.sendAt,
    response_options: message.response_options ?? [],
    tags: message.tags ?? [],
  };
}

export function toSite({ state }: CliengoAccountContext, site: CliengoSite): object {
  const whatsApp = site.isWhatsAppApi ?? false;
  return {
    id: site.id,
    companyId: state.account.id,
    url: site.url,
    title: site.title,
    email: site.email ?? null,
    creationDate: site.creationDate,
    deleted: site.deleted ?? false,
    tags: site.tags ?? [],
    enableChat: site.enableChat ?? true,
    scriptInstalled: true,
    webScriptWasCopied: true,
    assignPriority: site.assignPriority ?? ["TRIGGER", "INTERVENED", "ROUND_ROBIN"],
    autoAssign: site.autoAssign ?? [],
    availableSmartTriggers: [],
    isWhatsAppChat: false,
    isWhatsAppApi: whatsApp,
    isWhatsAppBusiness: false,
    isWhatsAppLite: false,
    whatsAppApiStatus: whatsApp ? "ACTIVE" : null,
    activeWebsiteEmails: true,
    activeEmailEvents: {},
    labs: {},
  };
}

/** Never with a password: that one is write-only. */
export function toUser({ state }: CliengoAccountContext, user: CliengoUser): object {
  return {
    id: user.id,
    companyId: state.account.id,
    name: user.name,
    email: user.email,
    phone: user.phone ?? null,
    privileges: user.privileges,
    roles: user.roles ?? ["agent"],
    permissions: [],
    allowedWebsiteIds: user.allowedWebsiteIds ?? [],
    isSuperUser: user.isSuperUser ?? false,
    deleted: user.deleted ?? false,
    deletable: !(user.isSuperUser ?? false),
    creationDate: user.creationDate,
    language: user.language,
    imageUrl: user.imageUrl ?? null,
    thumbnailUrl: user.imageUrl ?? null,
    isEmailVerified: true,
    isTempPassword: false,
    notificationsSilenced: user.notificationsSilenced ?? false,
    mobileNotificationsSilenced: false,
    hashId: user.id.slice(-4),
    intercomHashId: user.id.slice(0, 4),
    tutorials: [],
    migrations: {},
  };
}

export function toChatbot({ state }: CliengoAccountContext, chatbot: CliengoChatbot): object {
  return {
    websiteId: chatbot.websiteId,
    companyId: state.account.id,
    name: chatbot.name,
    language: chatbot.language,
    enabled: chatbot.enabled ?? true,
    type: chatbot.type ?? "lead",
    color: chatbot.color ?? "#0b6e4f",
    windowTitle: chatbot.windowTitle ?? chatbot.name,
    widgetIcon: "default",
    widgetStyle: "bubble",
    saluteTime: 5,
    askTelephone: chatbot.askTelephone ?? true,
    askEmail: chatbot.askEmail ?? true,
    askDni: false,
    askTimeToCall: false,
    aditionalQuestions: chatbot.aditionalQuestions ?? [],
    customMsgs: {},
    defaultMsgs: {},
    cliengoMeetings: false,
    globalTrigger: null,
    countryId: chatbot.countryId,
    labs: {},
  };
}

function hostOf(url: string | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).host : null;
}
