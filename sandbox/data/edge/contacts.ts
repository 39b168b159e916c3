import type { CliengoContact, CliengoState } from "../../accounts/cliengo/types";
import { isoSeconds } from "../ids";
import { hexSeconds } from "../large/pace";
import { at } from "../random";
import { oddNames } from "./oddities";

export const busyMonthSize = 1300;
export const busyDaySize = 1050;
const dayMs = 86_400_000;

/** More than one window may answer, so that it has to be halved. */
export function addBusyMonth(state: CliengoState, firstStart: Date): void {
  const newest = firstStart.getTime() - 40 * dayMs;
  for (let index = 0; index < busyMonthSize; index++)
    state.contacts.push(
      contact(state, { index, mark: "ed9e0001", at: new Date(newest - (index / busyMonthSize) * 28 * dayMs) }),
    );
}

/** More than one day may answer: only site by site is it less. */
export function addBusyDay(state: CliengoState, firstStart: Date): void {
  const noon = Math.floor(firstStart.getTime() / dayMs) * dayMs - 90 * dayMs + dayMs / 2;
  for (let index = 0; index < busyDaySize; index++)
    state.contacts.push(contact(state, { index, mark: "ed9e0002", at: new Date(noon - index * 10_000) }));
}

export function addOddContacts(state: CliengoState, firstStart: Date): void {
  const recently = new Date(firstStart.getTime() - 2 * dayMs);
  const odd: Partial<CliengoContact>[] = [
    // The same phone as a Gong party has it in full.
    { name: "Teresa", email: null, phone: "011 15-5555-0199" },
    // The same visitor a day later, when unification is off.
    { name: "Dos Veces", email: "dos.veces@edge.example" },
    { name: "Dos Veces", email: "Dos.Veces@Edge.example", duplicatedContact: true },
    { name: "", lastName: null, email: "", phone: "" },
    { name: "Sin Nadie", assignedTo: "UNASSIGNED" },
    ...oddNames.map(({ firstName, lastName }) => ({
      name: `${firstName ?? ""} ${lastName ?? ""}`.trim(),
      lastName: "",
    })),
  ];
  for (const [index, fields] of odd.entries())
    state.contacts.push({ ...contact(state, { index, mark: "ed9e0003", at: recently }), ...fields });
}

function contact(state: CliengoState, order: { index: number; mark: string; at: Date }): CliengoContact {
  const creationDate = isoSeconds(order.at);
  const ordinal = order.index.toString(16).padStart(8, "0");
  return {
    id: hexSeconds(order.at) + order.mark + ordinal,
    websiteId: at(state.sites, order.index).id,
    name: "Visitante",
    lastName: String(order.index + 1),
    email: `visitante${order.mark}.${order.index}@edge.example`,
    phone: null,
    status: "NEW",
    assignedTo: null,
    entryMethod: "CHATBOT",
    creationDate,
    lastUpdateDate: creationDate,
  };
}
