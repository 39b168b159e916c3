/** What a rep can promise at the end of a call. */
export const promiseKinds = [
  "proposal",
  "ssoBrief",
  "roiSheet",
  "pilotTerms",
  "apiDocs",
  "reference",
  "contract",
  "video",
] as const;
export type PromiseKind = (typeof promiseKinds)[number];
