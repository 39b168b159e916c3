/** Names that are somebody's, and still break what was made for "First Last". */
export const oddNames: readonly { firstName: string | null; lastName: string | null; why: string }[] = [
  { firstName: "محمد", lastName: "الفاسي", why: "right to left" },
  { firstName: "明", lastName: "李", why: "one character each" },
  { firstName: "Σοφία", lastName: "Παπαδοπούλου", why: "another alphabet" },
  { firstName: "Seán", lastName: "O’Brien-D'Angelo", why: "both kinds of apostrophe" },
  { firstName: "👩🏽‍🚀 Luna", lastName: "Paz", why: "an emoji of several parts" },
  { firstName: null, lastName: "Mononym", why: "no first name" },
  { firstName: "Zoe\u0308", lastName: "Nu\u0301n\u0303ez", why: "accents apart from their letters" },
  { firstName: "=SUM(A1)", lastName: '"quoted", comma', why: "what spreadsheets read as more" },
  { firstName: "<b>Bold</b>", lastName: "&amp; Sons", why: "markup that is text" },
  { firstName: "A".repeat(100), lastName: "b".repeat(100), why: "as long as the field takes" },
];

export const longTitle = "Quarterly review of everything we ever said about depots, pallets and prices "
  .repeat(3)
  .slice(0, 200);
export const farDates = ["1970-01-01 00:00:00", "2099-12-31 23:59:59"] as const;
