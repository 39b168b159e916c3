import { lines } from "../grammar";
import type { OfficePhrases } from "../office-phrases";

export const office: OfficePhrases = {
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  months: lines("January\nFebruary\nMarch\nApril\nMay\nJune\nJuly\nAugust\nSeptember\nOctober\nNovember\nDecember"),
  depotsWord: "depots",
  promises: {
    proposal: {
      spoken: "I'll send the quote with both options by $weekday.",
      noted: "$rep sends the quote with both options by $weekday",
      task: "Send quote to $company",
    },
    ssoBrief: {
      spoken: "By $weekday you'll have the single sign-on brief for IT.",
      noted: "$rep sends the SSO brief by $weekday",
      task: "Send SSO brief to $company",
    },
    roiSheet: {
      spoken: "You'll get the ROI spreadsheet by $weekday, with the assumptions open.",
      noted: "$rep sends the ROI spreadsheet by $weekday",
      task: "Send ROI spreadsheet to $company",
    },
    pilotTerms: {
      spoken: "I'll send the pilot terms in writing by $weekday.",
      noted: "$rep sends the pilot terms by $weekday",
      task: "Send pilot terms to $company",
    },
    apiDocs: {
      spoken: "Your IT people get the API documentation by $weekday.",
      noted: "$rep sends the API documentation by $weekday",
      task: "Send API documentation to $company",
    },
    reference: {
      spoken: "I'll talk to the reference customer and introduce you by $weekday.",
      noted: "$rep introduces a reference customer by $weekday",
      task: "Introduce reference customer to $company",
    },
    contract: {
      spoken: "Legal gives me the contract and you have it by $weekday.",
      noted: "$rep sends the contract by $weekday",
      task: "Send contract to $company",
    },
    video: {
      spoken: "You'll have the summary today and the driver video by $weekday.",
      noted: "$rep sends the driver video by $weekday",
      task: "Send driver video to $company",
    },
  },
  tasks: lines(`
    Call $name
    Qualify $name ($company)
    Text $name
    Confirm number of depots with $company
    Ask $company for an IT contact
    Set up demo with $company
    Follow up with $name
  `),
  dealTasks: lines(`
    Review discount for $company with Lucía
    Prepare two-year quote for $company
    Agree pilot date with $company
    Answer security questionnaire of $company
  `),
  accountTasks: lines(`
    Prepare quarterly review of $company
    Renewal of $company
  `),
  callTitles: {
    discovery: "Discovery · $company",
    demo: "Demo · $company",
    proposal: "Proposal · $company",
    followUp: "Follow-up · $company",
    pilot: "Pilot · $company",
    checkin: "Review · $company",
  },
  briefs: {
    discovery: lines(`
      $customer described how $company hands out dock slots at $depots depots: $trucks trucks a day, waits of $wait minutes. Next steps were agreed.
      First conversation with $company. They want the queue off the road.
    `),
    demo: lines(`
      $rep showed the day view, booking by text and the board of times. $customer asked about $wms.
    `),
    proposal: lines(`
      Went through the quote for $depots depots, $total a year. $customer asked for terms.
      Talked price with $company: $price per depot. They also look at $competitor.
    `),
    followUp: lines(`
      Short follow-up with $customer. Still interested, no internal answer yet.
    `),
    pilot: lines(`
      Agreed the pilot of $company in $city: $weeks weeks, with a target in writing.
    `),
    checkin: lines(`
      Review with $company: the average wait is down to thirty-four minutes. Talked about renewal.
    `),
  },
  nextStepsTitle: "Next steps",
  backchannels: lines(`
    Right.
    Sure.
    Okay.
    Got it.
    Makes sense.
    Exactly.
    Mm-hm.
  `),
  promiseAcks: lines(`
    Great, I'll look out for it.
    Perfect, thanks.
    Good, I'll share it here.
  `),
  comments: lines(`
    Great question, it opened up everything else.
    We never confirmed who decides.
    Let's use this answer in training.
    They had already told the chat.
  `),
  dealNotes: lines(`
    The MD decides. Purchasing wants two options.
    Pilot agreed in $city, the rest in phase two.
    Competitor: $competitor.
  `),
  accountNotes: lines(`
    Runs $depots depots. System: $wms.
  `),
};
