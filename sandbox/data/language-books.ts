import type { Language } from "./person";
import type { ChatPhrases } from "./phrases/chat-phrases";
import { customerCalls as enCalls, phoneCalls as enPhone } from "./phrases/en/calls";
import { chat as enChat } from "./phrases/en/chat";
import { office as enOffice } from "./phrases/en/office";
import { customerCalls as esCalls, phoneCalls as esPhone } from "./phrases/es/calls";
import { chat as esChat } from "./phrases/es/chat";
import { office as esOffice } from "./phrases/es/office";
import { internalCalls } from "./phrases/internal-calls";
import type { OfficePhrases } from "./phrases/office-phrases";
import { customerCalls as ptCalls, phoneCalls as ptPhone } from "./phrases/pt/calls";
import { chat as ptChat } from "./phrases/pt/chat";
import { office as ptOffice } from "./phrases/pt/office";
import { type Exchange, parseScript } from "./phrases/script";

/** All there is to say in one language. */
type LanguageBook = {
  chat: ChatPhrases;
  chatTalks: Exchange[];
  office: OfficePhrases;
  customerCalls: Exchange[];
  phoneCalls: Exchange[];
  internalCalls: Exchange[];
};

function bind(
  language: Language,
  chat: ChatPhrases,
  office: OfficePhrases,
  calls: string,
  phone: string,
): LanguageBook {
  return {
    chat,
    chatTalks: parseScript(chat.talks),
    office,
    customerCalls: parseScript(calls),
    phoneCalls: parseScript(phone),
    internalCalls: parseScript(internalCalls[language]),
  };
}

export const languageBooks: { readonly [language in Language]: LanguageBook } = {
  es: bind("es", esChat, esOffice, esCalls, esPhone),
  pt: bind("pt", ptChat, ptOffice, ptCalls, ptPhone),
  en: bind("en", enChat, enOffice, enCalls, enPhone),
};
