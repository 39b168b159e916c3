import type { CliengoContact, CliengoMessage, CliengoState } from "../../accounts/cliengo/types";
import { isoSeconds } from "../ids";
import { lazyDictionary } from "../lazy-dictionary";
import { at } from "../random";
import { type Crowd, flat, type Member } from "./crowd";
import { leadCount } from "./leads";
import { hexSeconds, instantOf } from "./pace";

export const chatCount = 60_000;

const contactMark = "c0ffee0001";
const conversationMark = "c0ffee0002";
const statuses = ["NEW", "ACTIVE", "NEW", "LONG_TERM", "CLIENT"] as const;
const channels = ["WEB", "WHATSAPP", "WEB", "FACEBOOK"] as const;

/** A contact and a conversation for each; what was said is the demo's, told again when somebody reads it. */
export function addChats(state: CliengoState, crowd: Crowd, firstStart: Date): void {
  const told = Object.values(state.messages).filter((messages) => messages.length > 2);
  const sellers = state.users.filter(({ deleted, isSuperUser }) => !deleted && !isSuperUser);
  for (let index = 0; index < chatCount; index++) {
    const begun = instantOf(firstStart, index, chatCount);
    const member = crowd.memberAt(memberOf(index));
    const { firstName, lastName, email, phone, city, country } = member;
    const site = at(state.sites, index);
    const creationDate = flat(isoSeconds(begun));
    const channel = at(channels, index);
    const assignedTo = at(sellers, index).id;
    const contact: CliengoContact = {
      id: idOf(begun, contactMark, index),
      websiteId: site.id,
      name: firstName,
      lastName,
      // WhatsApp knows the number, the page's bot asks for the address.
      email: channel === "WHATSAPP" ? null : email,
      phone: channel === "WEB" && index % 3 > 0 ? null : phone,
      status: at(statuses, index),
      assignedTo,
      entryMethod: channel === "WHATSAPP" ? "WHATSAPP" : "CHATBOT",
      creationDate,
      lastUpdateDate: creationDate,
      geoip: geoOf(country, city.name),
    };
    state.contacts.push(contact);
    state.conversations.push({
      id: idOf(begun, conversationMark, index),
      websiteId: site.id,
      channel,
      status: "CLOSED",
      assignedTo,
      visitorName: firstName,
      visitorEmail: contact.email,
      visitorPhone: contact.phone,
      url: site.url,
      creationDate,
    });
  }
  const own = { messages: state.messages, links: state.conversationsByContact };
  state.messages = lazyDictionary((id) => {
    const index = indexIn(id, conversationMark);
    if (index === undefined) return own.messages[id];
    return tellAgain(at(told, index), id, crowd.memberAt(memberOf(index)));
  });
  state.conversationsByContact = lazyDictionary((id) => {
    const index = indexIn(id, contactMark);
    return index === undefined ? own.links[id] : [id.replace(contactMark, conversationMark)];
  });
}

/** Six of ten are leads too, and came about the same time; the rest were never more than a chat. */
function memberOf(index: number): number {
  return index % 10 < 6 ? Math.floor((index / chatCount) * leadCount) : leadCount + index;
}

function idOf(begun: Date, mark: string, index: number): string {
  return flat(hexSeconds(begun), mark, index.toString(16).padStart(6, "0"));
}

function indexIn(id: string, mark: string): number | undefined {
  const index = id.slice(8, 18) === mark ? Number.parseInt(id.slice(18), 16) : Number.NaN;
  return index < chatCount ? index : undefined;
}

function tellAgain(told: CliengoMessage[], conversationId: string, { firstName }: Member): CliengoMessage[] {
  const begun = Number.parseInt(conversationId.slice(0, 8), 16) * 1000;
  const shift = begun - Date.parse(told[0]?.sendAt ?? "");
  return told.map((message, ordinal) => {
    const sentAt = new Date(Date.parse(message.sendAt) + shift);
    return {
      ...message,
      id: flat(hexSeconds(sentAt), conversationId.slice(14), ordinal.toString(16).padStart(6, "0")),
      sendAt: isoSeconds(sentAt),
      sender: message.sender.type === "visitor" ? { ...message.sender, name: firstName } : message.sender,
    };
  });
}

const places = new Map<string, { country: string; city: string }>();

function geoOf(country: string, city: string) {
  const key = `${country} ${city}`;
  const known = places.get(key) ?? { country, city };
  places.set(key, known);
  return known;
}
