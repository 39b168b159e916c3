/** The lists of a fresh instance; `EspoState.enums` overrides them by "Entity.field". */
export const LEAD_STATUSES = ["New", "Assigned", "In Process", "Converted", "Recycled", "Dead"] as const;
export const LEAD_SOURCES = [
  "",
  "Call",
  "Email",
  "Existing Customer",
  "Partner",
  "Public Relations",
  "Web Site",
  "Campaign",
  "Other",
] as const;
/** With the probability that each stage implies. */
export const STAGE_PROBABILITIES: Readonly<Record<string, number>> = {
  Prospecting: 10,
  Qualification: 20,
  Proposal: 50,
  Negotiation: 80,
  "Closed Won": 100,
  "Closed Lost": 0,
};
export const STAGES = Object.keys(STAGE_PROBABILITIES);
export const TASK_STATUSES = ["Not Started", "Started", "Completed", "Canceled", "Deferred"] as const;
export const TASK_PRIORITIES = ["Low", "Normal", "High", "Urgent"] as const;
export const EVENT_STATUSES = ["Planned", "Held", "Not Held"] as const;
export const CALL_DIRECTIONS = ["Outbound", "Inbound"] as const;
export const ACCOUNT_TYPES = ["", "Customer", "Investor", "Partner", "Reseller"] as const;
export const SALUTATIONS = ["", "Mr.", "Ms.", "Mrs.", "Dr."] as const;
export const PARENT_TYPES = ["Account", "Contact", "Lead", "Opportunity", "Case"] as const;
export const USER_TYPES = ["regular", "admin", "portal", "system", "super-admin", "api"] as const;
export const NOTE_TYPES = ["Post", "Create", "Update", "Assign", "Status", "CreateRelated", "Relate"] as const;
export const INDUSTRIES = [
  "",
  "Advertising",
  "Agriculture",
  "Apparel & Accessories",
  "Automotive",
  "Banking",
  "Chemical",
  "Computer",
  "Construction",
  "Consulting",
  "Education",
  "Electronics",
  "Energy",
  "Entertainment & Leisure",
  "Finance",
  "Food & Beverage",
  "Healthcare",
  "Hospitality",
  "Insurance",
  "Legal",
  "Manufacturing",
  "Marketing",
  "Mining",
  "Real Estate",
  "Retail",
  "Service",
  "Shipping",
  "Software",
  "Technology",
  "Telecommunications",
  "Transportation",
  "Travel",
  "Water",
  "Wholesale",
] as const;
