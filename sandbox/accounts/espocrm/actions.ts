import type { ActionDefinition } from "../../contract";
import { type Input, idIn, without } from "../action-input";
import { record, text } from "../input-schema";
import {
  accountFields,
  accountOutput,
  contactFields,
  contactOutput,
  idInput,
  leadFields,
  leadOutput,
  listInput,
  listOutput,
  opportunityFields,
  opportunityOutput,
  requiring,
  taskFields,
  taskOutput,
  userOutput,
} from "./action-schemas";

const TYPE = "api-request-to-external-app";

type Words = { type: string; plural: string; output: object };

const user: Words = { type: "User", plural: "Users", output: userOutput };
const task: Words = { type: "Task", plural: "Tasks", output: taskOutput };
const opportunity: Words = { type: "Opportunity", plural: "Opportunities", output: opportunityOutput };
const lead: Words = { type: "Lead", plural: "Leads", output: leadOutput };
const contact: Words = { type: "Contact", plural: "Contacts", output: contactOutput };
const account: Words = { type: "Account", plural: "Accounts", output: accountOutput };
const all = [user, task, opportunity, lead, contact, account];

export const espocrmActions: ActionDefinition[] = [
  ...all.map(toListAction),
  ...all.map(toGetAction),
  toCreateAction(task, record(requiring(taskFields, "name", "assignedUserId"))),
  toCreateAction(opportunity, record(requiring(opportunityFields, "name", "amount", "closeDate"))),
  toCreateAction(lead, record(leadFields)),
  toCreateAction(contact, record(requiring(contactFields, "lastName"))),
  toCreateAction(account, record(requiring(accountFields, "name"))),
  toUpdateAction(task, record({ "id!": text(), ...taskFields })),
  toUpdateAction(opportunity, record({ "id!": text(), ...opportunityFields })),
  toUpdateAction(lead, record({ "id!": text(), ...leadFields })),
];

/** The whole search goes as one parameter: a nested `where` has no plainer form. */
function toListAction({ type, plural, output }: Words): ActionDefinition {
  return {
    key: `list-${plural.toLowerCase()}`,
    name: `List ${plural}`,
    description: `Retrieves a paginated list of ${type} records from EspoCRM`,
    type: TYPE,
    inputSchema: listInput,
    outputSchema: listOutput(output),
    toRequest: (input) => ({
      method: "GET",
      path: `/${type}`,
      query: { searchParams: JSON.stringify({ maxSize: 20, ...input }) },
    }),
  };
}

function toGetAction({ type, output }: Words): ActionDefinition {
  return {
    key: `get-${type.toLowerCase()}`,
    name: `Get ${type}`,
    description: `Retrieves a single ${type} record by ID`,
    type: TYPE,
    inputSchema: idInput,
    outputSchema: output,
    toRequest: (input) => ({ method: "GET", path: `/${type}/${idIn(input, "id")}` }),
  };
}

function toCreateAction({ type, output }: Words, inputSchema: object): ActionDefinition {
  return {
    key: `create-${type.toLowerCase()}`,
    name: `Create ${type}`,
    description: `Creates a new ${type} record in EspoCRM`,
    type: TYPE,
    inputSchema: { ...inputSchema, additionalProperties: true },
    outputSchema: output,
    toRequest: (input) => ({ method: "POST", path: `/${type}`, body: input }),
  };
}

function toUpdateAction({ type, output }: Words, inputSchema: object): ActionDefinition {
  return {
    key: `update-${type.toLowerCase()}`,
    name: `Update ${type}`,
    description: `Updates an existing ${type} record`,
    type: TYPE,
    inputSchema: { ...inputSchema, additionalProperties: true },
    outputSchema: output,
    toRequest: (input: Input) => ({ method: "PUT", path: `/${type}/${idIn(input, "id")}`, body: without(input, "id") }),
  };
}
