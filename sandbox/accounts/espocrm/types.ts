/**
 * What a sample EspoCRM instance holds, in the vendor's own words.
 * Date-times are "YYYY-MM-DD HH:mm:ss" in UTC, dates "YYYY-MM-DD", as EspoCRM stores them.
 * Records are stored sparse: a left-out attribute reads as its default (null, false, [] or {}), and names of links
 * (`assignedUserName`, `accountName` of a contact, `teamsNames`…) are looked up on every read, as EspoCRM does.
 */

export type EspoState = {
  /** Such as "https://crm.harborloom.example". */
  instanceUrl: string;
  version: string;
  /** Default currency of new amounts. */
  currency: string;
  /** Units of the default currency per unit of another one, for `…Converted`. */
  rates: { [currency: string]: number };
  api: EspoApiRights;
  users: EspoUser[];
  teams: EspoTeam[];
  leads: EspoLead[];
  contacts: EspoContact[];
  accounts: EspoAccount[];
  opportunities: EspoOpportunity[];
  tasks: EspoTask[];
  calls: EspoCall[];
  meetings: EspoMeeting[];
  notes: EspoNote[];
  /** Enum options of this instance that differ from a fresh one, e.g. `{ "Lead.status": ["New", …, "Esperando papeles"] }`. */
  enums?: { [field: string]: string[] };
  limits?: EspoLimits | null;
  /** Ids handed out to created records so far. */
  sequence?: number;
};

/** What the API user behind the key may do. */
export type EspoApiRights = {
  /** The API user; must be among `users`. */
  userId: string;
  /** Entity types it may not read: lists and reads answer 403. */
  denied?: EspoEntityType[];
  /** Attributes it does not see, by entity type. */
  hidden?: { [entityType: string]: string[] };
};

/** Absent or null means that nothing is limited; EspoCRM itself has no quota, its hosts may. */
export type EspoLimits = { perSecond: number };

export type EspoEntityType =
  | "User"
  | "Team"
  | "Lead"
  | "Contact"
  | "Account"
  | "Opportunity"
  | "Task"
  | "Call"
  | "Meeting"
  | "Note";

/** `deleted: true` hides a record from every read. */
type Base = { id: string; name?: string; deleted?: boolean; createdAt: string; modifiedAt: string };
type Stamps = { createdById?: string | null; modifiedById?: string | null };
type Owned = Stamps & { assignedUserId?: string | null; teamsIds?: string[]; streamUpdatedAt?: string | null };
type Followed = { isFollowed?: boolean };

export type EspoEmail = { emailAddress: string; lower: string; primary: boolean; optOut: boolean; invalid: boolean };
export type EspoPhone = {
  phoneNumber: string;
  type: "Mobile" | "Office" | "Home" | "Fax" | "Other";
  primary: boolean;
  optOut: boolean;
  invalid: boolean;
};

/** With one address, `emailAddress` and `phoneNumber` are enough: the data arrays are made from them. */
type Reachable = {
  emailAddress?: string | null;
  emailAddressIsOptedOut?: boolean;
  emailAddressIsInvalid?: boolean;
  emailAddressData?: EspoEmail[];
  phoneNumber?: string | null;
  phoneNumberIsOptedOut?: boolean;
  phoneNumberIsInvalid?: boolean;
  phoneNumberData?: EspoPhone[];
};

/** `name` of a person is made from the parts when left out. */
type Human = {
  salutationName?: "Mr." | "Ms." | "Mrs." | "Dr." | "" | null;
  firstName?: string | null;
  middleName?: string | null;
  lastName?: string | null;
  title?: string | null;
};

type Address = {
  addressStreet?: string | null;
  addressCity?: string | null;
  addressState?: string | null;
  addressCountry?: string | null;
  addressPostalCode?: string | null;
};

export type EspoLead = Base &
  Owned &
  Followed &
  Reachable &
  Human &
  Address & {
    /** New, Assigned, In Process, Converted, Recycled, Dead, or a word of this instance. */
    status: string;
    source?: string | null;
    industry?: string | null;
    opportunityAmount?: number | null;
    opportunityAmountCurrency?: string | null;
    website?: string | null;
    doNotCall?: boolean;
    description?: string | null;
    convertedAt?: string | null;
    /** Plain text, not a link. */
    accountName?: string | null;
    campaignId?: string | null;
    createdAccountId?: string | null;
    createdContactId?: string | null;
    createdOpportunityId?: string | null;
  };

export type EspoContact = Base &
  Owned &
  Followed &
  Reachable &
  Human &
  Address & {
    accountId?: string | null;
    /** All accounts, `accountId` among them; made from it when left out. */
    accountsIds?: string[];
    accountsColumns?: { [accountId: string]: { role: string | null; isInactive: boolean } };
    doNotCall?: boolean;
    description?: string | null;
    originalLeadId?: string | null;
    campaignId?: string | null;
  };

export type EspoAccount = Base &
  Owned &
  Followed &
  Reachable & {
    name: string;
    website?: string | null;
    type?: "" | "Customer" | "Investor" | "Partner" | "Reseller" | null;
    industry?: string | null;
    sicCode?: string | null;
    billingAddressStreet?: string | null;
    billingAddressCity?: string | null;
    billingAddressState?: string | null;
    billingAddressCountry?: string | null;
    billingAddressPostalCode?: string | null;
    shippingAddressStreet?: string | null;
    shippingAddressCity?: string | null;
    shippingAddressState?: string | null;
    shippingAddressCountry?: string | null;
    shippingAddressPostalCode?: string | null;
    description?: string | null;
    campaignId?: string | null;
    originalLeadId?: string | null;
  };

export type EspoOpportunity = Base &
  Owned &
  Followed & {
    name: string;
    amount: number | null;
    amountCurrency: string | null;
    accountId?: string | null;
    contactId?: string | null;
    contactsIds?: string[];
    contactsColumns?: { [contactId: string]: { role: string } };
    /** Prospecting, Qualification, Proposal, Negotiation, Closed Won, Closed Lost, or a word of this instance. */
    stage: string;
    lastStage?: string | null;
    probability?: number | null;
    leadSource?: string | null;
    closeDate: string;
    description?: string | null;
    originalLeadId?: string | null;
    campaignId?: string | null;
  };

type Parent = { parentType?: "Account" | "Contact" | "Lead" | "Opportunity" | "Case" | null; parentId?: string | null };

export type EspoTask = Base &
  Owned &
  Followed &
  Parent & {
    name: string;
    status: string;
    priority?: "Low" | "Normal" | "High" | "Urgent";
    dateStart?: string | null;
    /** All-day tasks have the date forms and leave the others empty. */
    dateStartDate?: string | null;
    dateEnd?: string | null;
    dateEndDate?: string | null;
    dateCompleted?: string | null;
    description?: string | null;
    accountId?: string | null;
    contactId?: string | null;
    collaboratorsIds?: string[];
    reminders?: { type: "Popup" | "Email"; seconds: number }[];
  };

type Attended = {
  usersIds?: string[];
  usersColumns?: { [id: string]: { status: string } };
  leadsIds?: string[];
  leadsColumns?: { [id: string]: { status: string } };
  contactsIds?: string[];
  contactsColumns?: { [id: string]: { status: string } };
};

export type EspoCall = Base &
  Owned &
  Followed &
  Parent &
  Attended & {
    name: string;
    status: "Planned" | "Held" | "Not Held";
    direction: "Outbound" | "Inbound";
    dateStart: string;
    dateEnd: string;
    description?: string | null;
    accountId?: string | null;
    uid?: string | null;
  };

export type EspoMeeting = Base &
  Owned &
  Followed &
  Parent &
  Attended & {
    name: string;
    status: "Planned" | "Held" | "Not Held";
    dateStart: string;
    dateEnd: string;
    isAllDay?: boolean;
    dateStartDate?: string | null;
    dateEndDate?: string | null;
    description?: string | null;
    accountId?: string | null;
    uid?: string | null;
    joinUrl?: string | null;
  };

export type EspoUser = Base &
  Reachable &
  Human &
  Stamps & {
    userName: string;
    type: "regular" | "admin" | "portal" | "system" | "super-admin" | "api";
    isActive: boolean;
    gender?: "" | "Male" | "Female" | "Neutral";
    teamsIds?: string[];
    defaultTeamId?: string | null;
    contactId?: string | null;
    avatarId?: string | null;
    avatarColor?: string | null;
    lastAccess?: string | null;
  };

export type EspoTeam = Base & { name: string };

export type EspoNote = Base &
  Stamps &
  Parent & {
    type: "Post" | "Create" | "Update" | "Assign" | "Status" | "CreateRelated" | "Relate";
    post?: string | null;
    data?: { [key: string]: unknown };
    number?: number;
    isInternal?: boolean;
  };
