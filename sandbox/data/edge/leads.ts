import type { EspoLead, EspoState } from "../../accounts/espocrm/types";
import { espoDateTime } from "../ids";
import { farDates, longTitle, oddNames } from "./oddities";

export const bulkImportSize = 250;

/** One import, one second: more rows of the same `modifiedAt` than a page holds. */
export function addBulkImport(state: EspoState, firstStart: Date): void {
  const at = espoDateTime(new Date(firstStart.getTime() - 20 * 86_400_000));
  for (let index = 0; index < bulkImportSize; index++)
    state.leads.push(
      lead(`ed9e0000000b0${hex(index)}`, at, {
        firstName: "Import",
        lastName: `Row ${index + 1}`,
        emailAddress: `row${index + 1}@import.example`,
      }),
    );
}

export function addOddLeads(state: EspoState, firstStart: Date): void {
  const recently = espoDateTime(new Date(firstStart.getTime() - 3 * 86_400_000));
  const odd: Partial<EspoLead>[] = [
    ...oddNames.map(({ firstName, lastName, why }) => ({ firstName, lastName, description: why })),
    // Two people behind one switchboard.
    { firstName: "Elsa", lastName: "Prieto", phoneNumber: "+541143215000" },
    { firstName: "Bruno", lastName: "Salas", phoneNumber: "+541143215000" },
    { firstName: "Only", lastName: "Status", status: "Waiting docs" },
    { firstName: "Long", lastName: "Company", accountName: longTitle, website: "javascript:alert(1)" },
    { firstName: "No", lastName: "Owner", assignedUserId: null, teamsIds: [] },
    { firstName: "Gone", lastName: "Owner", assignedUserId: "ed9effffffffffff0" },
    { firstName: "Rich", lastName: "Deal", opportunityAmount: 99_999_999_999.99, opportunityAmountCurrency: "ARS" },
  ];
  for (const [index, fields] of odd.entries()) state.leads.push(lead(`ed9e0000000c0${hex(index)}`, recently, fields));
  for (const [index, at] of farDates.entries())
    state.leads.push({
      ...lead(`ed9e0000000d0${hex(index)}`, recently, { firstName: "Far", lastName: at }),
      convertedAt: at,
      // From before the CRM there was; of the future only what is planned.
      ...(at < recently && { createdAt: at }),
    });
  state.enums = {
    ...state.enums,
    "Lead.status": [...(state.enums?.["Lead.status"] ?? []), "Waiting docs"],
  };
}

function lead(id: string, at: string, fields: Partial<EspoLead>): EspoLead {
  return { id, status: "New", createdAt: at, modifiedAt: at, ...fields };
}

function hex(index: number): string {
  return index.toString(16).padStart(4, "0");
}
