import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** A number as people read it, in international groups ("+54 9 11 5555 0143"); other text stays as it is. */
export function phoneText(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}
