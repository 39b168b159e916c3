/**
 * What a sample Cliengo account holds, in the vendor's own words.
 * Instants are ISO strings; most end in Z, older samples of the vendor carry "-03:00", and both may appear.
 * Left-out optional fields are answered with the vendor's empty value.
 */

export type CliengoState = {
  account: CliengoAccount;
  sites: CliengoSite[];
  users: CliengoUser[];
  chatbots: CliengoChatbot[];
  contacts: CliengoContact[];
  conversations: CliengoConversation[];
  /** By conversation id, oldest first. */
  messages: { [conversationId: string]: CliengoMessage[] };
  /** Which conversations a contact came from. The vendor knows, but never says: it only shows in a contact's messages. */
  conversationsByContact: { [contactId: string]: string[] };
  limits?: CliengoLimits | null;
  /** Ids handed out to created rows so far. */
  sequence?: number;
};

/** Absent or null means that nothing is limited. */
export type CliengoLimits = { perSecond: number };

export type CliengoAccount = {
  id: string;
  email: string;
  name: string;
  contactName: string;
  whiteLabelId?: string | null;
  creationDate: string;
  taxId?: string | null;
  phone?: string | null;
  leadCount?: number;
  leadLimit?: number;
  language: CliengoLanguage;
  /** An offset such as "-03:00". */
  timeZone: string;
};

export type CliengoLanguage = "es" | "en" | "pt";
export type CliengoContactStatus = "NEW" | "ACTIVE" | "LONG_TERM" | "CLIENT";
export type CliengoEntryMethod = "CHATBOT" | "FORM" | "WHATSAPP" | "FB_LEADADS" | "API" | "ZAPIER";
export type CliengoChannel = "WEB" | "WHATSAPP" | "FACEBOOK";

export type CliengoContact = {
  id: string;
  websiteId: string;
  /** May hold the whole name, with `lastName` empty. */
  name?: string | null;
  lastName?: string | null;
  email?: string | null;
  phone?: string | null;
  age?: number | null;
  status: CliengoContactStatus;
  subStatus?: string | null;
  rating?: number | null;
  /** A user's id, the same as an object, the word UNASSIGNED, or nothing. */
  assignedTo?: string | { id: string; name: string } | null;
  entryMethod: CliengoEntryMethod;
  contactMethod?: CliengoEntryMethod | null;
  medium?: string | null;
  mediumTranslate?: string | null;
  message?: string | null;
  duplicatedContact?: boolean;
  creationDate: string;
  lastUpdateDate: string;
  /** Answers to the chatbot's own questions; written as `extraParams`. */
  leadFields?: { [name: string]: string };
  geoip?: { country: string; state?: string | null; city?: string | null } | null;
  utmSource?: string | null;
  utmMedium?: string | null;
  utmCampaign?: string | null;
  utmContent?: string | null;
  utmTerm?: string | null;
  conversionUrl?: string | null;
  landingUrl?: string | null;
  referalUrl?: string | null;
  dueDate?: string | null;
  scheduleStatusTo?: CliengoContactStatus | null;
  scheduleDate?: string | null;
  sellPrice?: number | null;
  sellSuscription?: "ONE_TIME" | "MONTHLY_SUSCRIPTION" | "YEARLY_SUSCRIPTION" | "OTHER_SELL_TYPE" | null;
  cancelReason?: "1" | "2" | "3" | "4" | "5" | null;
  notes?: CliengoNote[];
  logs?: CliengoHistoryRow[];
  calls?: object[];
};

/** The vendor writes ID in capitals here and nowhere else. */
export type CliengoNote = { ID: string; message: string; creationDate: string; lastUpdate: string; creatorId: string };

export type CliengoHistoryRow = {
  type: string;
  message: string;
  from: string | null;
  to: string | null;
  creator: { id: string; name: string };
  creationDate: string;
};

export type CliengoConversation = {
  id: string;
  websiteId: string;
  channel: CliengoChannel;
  type?: string;
  status?: "OPEN" | "ACTIVE" | "CLOSED";
  isClosed?: boolean;
  intercepted?: boolean;
  assignedTo?: string | null;
  persistentLastOperator?: string | null;
  visitorName?: string | null;
  visitorEmail?: string | null;
  visitorPhone?: string | null;
  visitorColor?: string;
  clientName?: string | null;
  from?: string | null;
  externalId?: string | null;
  url?: string | null;
  creationDate: string;
  unreadMessageCount?: number;
  phaseId?: string | null;
  tags?: string[];
  operatorTags?: string[];
  /** Derived from the messages on every read unless there are none. */
  lastMessage?: string | null;
  lastMessageDate?: string | null;
  lastMessageSender?: CliengoSenderType | null;
};

export type CliengoSenderType = "visitor" | "chatbot" | "operator";

export type CliengoMessage = {
  id: string;
  type?: "TEXT" | "IMAGE" | "FILE" | "AUDIO";
  body: string;
  sender: { type: CliengoSenderType; name: string };
  sendAt: string;
  response_options?: string[];
  tags?: string[];
};

export type CliengoSite = {
  id: string;
  url: string;
  title: string;
  email?: string | null;
  creationDate: string;
  deleted?: boolean;
  tags?: string[];
  enableChat?: boolean;
  assignPriority?: ("TRIGGER" | "INTERVENED" | "ROUND_ROBIN")[];
  /** Ids of the users who take turns. */
  autoAssign?: string[];
  isWhatsAppApi?: boolean;
};

export type CliengoUser = {
  id: string;
  name: string;
  email: string;
  phone?: string | null;
  /** A comma string such as "clients_read,clients_write". */
  privileges: string;
  roles?: string[];
  allowedWebsiteIds?: string[];
  isSuperUser?: boolean;
  deleted?: boolean;
  creationDate: string;
  language: CliengoLanguage;
  imageUrl?: string | null;
  notificationsSilenced?: boolean;
};

/** Has no id of its own: one per site. */
export type CliengoChatbot = {
  websiteId: string;
  name: string;
  language: CliengoLanguage;
  enabled?: boolean;
  type?: "lead" | "autoconfig" | "advancedConversation" | "ecommerce" | "tiendaNube";
  color?: string;
  windowTitle?: string;
  askTelephone?: boolean;
  askEmail?: boolean;
  aditionalQuestions?: { question: string; responseType: string }[];
  countryId: string;
};
