import type { ChatPhrases } from "../chat-phrases";
import { lines } from "../grammar";

export const chat: ChatPhrases = {
  botName: "Lumi",
  greetings: lines(`
    Hi, I'm Lumi, Harbor Loom's assistant. How can I help?
    Hello. Tell me what you need and I'll get somebody from the team.
  `),
  openings: lines(`
    Hi, what's the price for $depots depots?
    Hello, do you cover $city?
    We have lorries queuing on the road every morning, can you help
    Looking for dock scheduling software
    Does it work with $wms?
    Saw your ad. How much per depot?
    I need a demo for my operations director
    We get $trucks trucks a day and can't keep up
    Is there a free trial?
    Do drivers have to install an app?
    price please
    Comparing vendors for dock appointments, can you send pricing
    Do you support SSO with Microsoft accounts?
    How long does set-up take?
    Can we try it at one depot first?
    Do you have an API? IT is asking
  `),
  returns: lines(`
    Hi, I wrote last week and never saw an answer
    Hi again, one more question about the price
    Back about the $depots depots
    I lost the contact of the person who helped me
  `),
  askName: lines(`
    Sure. What's your name?
    Happy to help. Who am I talking to?
  `),
  askCompany: lines(`
    Thanks, $first. Which company are you with?
    Nice to meet you, $first. What's the company?
  `),
  askDepots: lines(`
    How many depots do you run?
  `),
  askEmail: lines(`
    What's the best e-mail?
    Could you leave an e-mail address?
  `),
  askPhone: lines(`
    And a phone number, in case we need to call?
  `),
  giveName: lines(`
    $name
    I'm $name
    it's $name
  `),
  giveCompany: lines(`
    $company
    $company, in $city
    I work for $company
  `),
  giveDepots: lines(`
    $depots
    we have $depots
    $depots depots
  `),
  giveEmail: lines(`
    $email
    $email
    use $email
  `),
  givePhone: lines(`
    $phone
    sure, $phone
  `),
  declineEmail: lines(`
    here is fine
    I'd rather text
  `),
  botDone: lines(`
    Thank you, $first. Somebody from the team will write to you shortly.
    All set, $first. I've passed this on.
  `),
  agentHello: lines(`
    Hi $first, this is $rep from Harbor Loom.
    Hello $first, $rep here.
  `),
  talks: `
# talk
@ price
R: You mentioned $depots depots. It's per depot and year: $price, with unlimited users.
C: ok, and set-up?
R: Paid once, about a month's worth. I can put a quote together today.
C: please do
R: It will be in your inbox this afternoon.
@ demo
R: Would a thirty minute demo this week work?
C: {Thursday is good|tomorrow morning|next week is better}
R: Great. Who else should join?
C: my boss and someone from IT
R: Sending the invite now.
@ integration
C: what matters to me is whether it talks to $wms
R: It does. It reads the orders and returns the actual times.
C: how long does that take
R: About a week. You can also start without it, with a file.
C: that's what I wanted to hear
R: Shall we look at it on a short call?
C: yes, call me after 3
R: Booked.
@ drivers
C: not sure our drivers will use it
R: They text hello and pick a time. Nothing to install.
C: nice
R: Here's a one minute video. I'll check in on Monday.
@ security
C: IT asks about SSO and where the data lives
R: SSO with Microsoft, Google and SAML. ISO 27001, data in the cloud with a second region.
C: can you put that in writing
R: Sending the security summary today.
@ pilot
C: can we try one depot?
R: Yes, a pilot of four to six weeks with a target in writing.
C: free?
R: The software is. Set-up is credited if you go on.
C: I like that, let me ask
R: I'm here if anything comes up.
@ rush
C: need to close this before month end
R: We can. Who signs?
C: the MD, but purchasing sees it first
R: I'll write a quote purchasing can read without me.
C: ha, thanks
R: You'll have it today.

@ scale
C: we have a scale at the gate, can you hook it up
R: The common makes, yes. Which model is it?
C: no idea, sending a photo
R: A photo is enough. I'll ask our engineers today.
@ reefers
C: we run reefers, nobody can wait more than 20 minutes
R: Reefers get windows of their own. Nobody else can book them.
C: and if the truck is late?
R: It's offered the next gap and you approve it.
@ contract
C: minimum term?
R: A year. The pilot you can stop whenever you like.
C: good
R: I'll put it in the quote so it's in writing.
@ volume
R: How many trucks a day, roughly?
C: about $trucks
R: And how long do they wait?
C: $wait minutes on a good day
R: With those numbers it pays off fast. I'll do the sum for you.
@ data
C: if we leave do we keep our data
R: All of it, in files, whenever you ask.
C: want that in writing
R: Clause seven. I'll mark it for you.
@ short
C: {ok, will look|thanks, that helps|got it}
R: Whenever you're ready, $first.
@ short2
C: got the quote
R: Great. Shall we go through it together?
C: let me read it first
R: I'll check in on Friday.
@ short3
C: missed your call
R: No problem. When is good?
C: after 4
R: I'll call at 4:30.

# misfit
@ driver
C: hi im a driver got a 7am slot which dock
R: Hi. We make the system, the depot gives the slot. The dock number comes by text when it's your turn.
C: ok thanks
R: Safe trip.
@ job
C: Where can I send my resume?
R: Thanks for asking. The careers page is at the foot of the site.
C: thank you
R: Good luck.

# close
@ end
R: Anything else I can do today?
C: {no, thanks|not for now}
R: {Talk soon.|Have a good one, $first.|I am here if you need me.}
@ thanks
C: {thanks $rep|great, thanks}
R: {You're welcome, $first.|Any time.}
`,
  notes: lines(`
    Called, prefers text messages
    Wants to start with $city
    Decides with the MD at month end
    IT needs single sign-on, send the sheet
    Comparing with $competitor
  `),
  interests: lines(`
    $depots depots, $trucks trucks a day. Waits of $wait minutes.
    Asked for a quote for $depots depots. Runs $wms.
    Wants a pilot in $city. $carriers carriers.
    Comparing with $competitor. Drivers must not install anything.
  `),
};
