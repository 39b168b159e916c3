/** What is said on calls with customers, in English. */
export const customerCalls = `
# intro
@ Greetings and agenda
R: Hi $customer, {can you hear me all right?|good to meet you at last.}
C: {Loud and clear.|Hi $rep, yes, all good here.|Hey $rep. Good, thanks.}
R: Great. Thanks for making the time, I know {mornings are the worst in the yard|month end is busy}.
C: {No, this matters to us.|It is quieter today, so let's use it.}
R: My idea: {you tell me how it works today, I show you the product, and we agree what comes next|ten minutes of context, twenty of product, five for next steps}. Does that work?
C: Works for me.
@ Who is on the call
R: Before we start, who else is with us?
C: Just me from $company, and {somebody from IT may join later|my director may jump in near the end}.
D: Morning. I run {inbound|the yard|transport} here.
R: Nice to meet you. I look after the region for Harbor Loom.
C: Perfect, go ahead.
@ Recording notice
R: A quick note: this call is recorded so I don't have to type. Is that all right?
C: {That's fine.|Sure, send it to me afterwards.|No problem.}
R: If you want me to stop at any point, just say so.
C: Will do.
@ Weather and small talk from $city
R: How are things in $city?
C: {Hot, and the dock doors are open all day.|Raining since Monday, the yard is a pond.|Good, traffic as usual.}
R: Same here. {Shall we get into it?|I won't keep you long, then.}
C: Let's do it.

# operation
@ Slots are given by e-mail and a spreadsheet
R: Tell me how you hand out dock slots today.
C: {Honestly, by hand.|It's a mess, to be fair.} The carrier e-mails, somebody types it into a spreadsheet and answers with a time.
R: And who keeps that spreadsheet?
C: {One person per shift, and when she is off nobody knows anything.|Two people in transport who have ten other jobs.}
R: What happens when two trucks turn up for the same slot?
C: They argue in the yard. {Last week I had to go down myself.|Whoever shouts louder gets in.}
@ About $trucks trucks a day, waiting some $wait minutes
R: How many trucks on a normal day?
C: About $trucks across the board. {Double in peak season.|Forty percent more in peak.}
R: Do you measure the wait?
C: Not really. I'd guess $wait minutes. {Some days it's three hours.|The worst day was five hours.}
R: Every truck, every day. That adds up.
C: That's why I'm talking to you.
@ The queue reaches the public road
C: The worst part is the road. Trucks double-park and the neighbours call the council.
R: Any fines?
C: {Three this year.|Two, and one day we were shut down.} And they always ask why everybody comes at once.
R: And why does everybody come at once?
C: Because nobody tells them otherwise. {If you come at six you leave before the one who comes at nine.|First come, first served.}
@ Most trucks arrive before ten
R: How do arrivals spread over the day?
C: Badly. I'd say seventy percent before ten. In the afternoon my crew has nothing to do.
R: So the doors are empty half the day.
C: Exactly. {And I pay overtime in the morning.|And then they ask me for another door.}
R: Before building one, spread the load.
C: That's what I told the board.
@ The gate keeps a paper log
R: How does the gate record an arrival?
C: On paper. {A real clipboard.|In Desmond's handwriting, which nobody can read.}
R: And departures?
C: When he remembers. So we can never dispute detention.
R: With us you get arrival, door and departure with times, and nobody writes anything.
C: {Desmond will hug you.|Security will want to see that.}
@ Detention charges they cannot dispute
C: Carriers bill us detention and I have nothing to answer with.
R: How much are we talking about?
C: {Fourteen invoices last month.|More than two salaries a year.} Half of them can't be right.
R: Once the times are recorded, that discussion is over.
C: My finance director wants exactly that.
@ Reefers get priority by shouting
R: Do you have freight that goes first?
C: Anything refrigerated. If a reefer waits two hours in the sun, {we lose the load|the customer rejects it}.
R: How do you give it priority now?
C: By shouting. {The yard boss walks down and waves it in.|Somebody calls the gate.}
R: Here reefers have windows of their own, nobody can take them.
C: I like that a lot.
@ Every site works its own way
R: Do the $depots depots work the same way?
C: Not at all. {Every manager has his own rules.|One is a model, the others watch.}
R: Does that hurt?
C: I can't compare. I ask for unloading times and get $depots different files.
R: One board, same definitions, same hour.

# depots
@ They would start with $city
R: Which of the $depots would you start with?
C: {$city, it hurts the most.|$city, no doubt. The biggest and the messiest.}
R: How many doors?
C: {Eight there.|Six outbound and two inbound.|Twelve, though we use nine.}
R: Good size for a start, you see quickly whether it works.
@ $depots depots, $docks doors in total
R: Just for size: how many doors in all?
C: Let me think. {About $docks.|Close to $docks with the side doors.}
R: The price is per depot, not per door or user.
C: Good, the other quote was per user.
@ One site is run by a third party
C: One of the $depots is run by a third party. They're not our people.
R: They get their own role and see that site only.
C: And the numbers?
R: You see all of them. {Many customers use it to keep the operator honest.|They see their part, you see everything.}
C: {They'll love that.|Perfect.}
@ Poor connectivity at two sites
C: Internet is poor at two of the sites.
R: Is there mobile coverage?
C: {Yes, that's fine.|More or less.}
R: That's enough. The gate app keeps the entries and sends them when the signal is back.
C: Good, the last thing we tried just froze.

# carriers
@ $carriers carriers, many owner-operators
R: How many carriers do you work with?
C: Around $carriers. {Five big ones and the rest own one truck.|Half are owner-operators.}
R: Are they good with their phones?
C: Texting, yes. Anything else, {no chance|forget it}.
R: That's why they book by message and install nothing.
C: {That's the key point for me.|You had me there.}
@ Worried that drivers will ignore it
C: My worry is that we set it all up and drivers still come when they like.
R: Everybody worries about that. What works is one rule: with a slot you go first.
C: And without one?
R: You wait for a gap. {By week two everybody books.|At the last site, ninety percent booked by day ten.}
C: We'd have to explain it well.
R: I'll send you the messages other customers used.
@ No-shows
C: People book and don't show up.
R: How often?
C: {Fifteen percent.|One in eight.}
R: No-shows are marked on their own, and after three you can limit the good slots.
C: That would fix it in two weeks.

# demo
@ Walked through the day view
R: I'm sharing my screen. Can you see the calendar?
C: Yes. {What's the green?|Each column is what?}
R: Each column is a door. Filled is confirmed, outlined is requested, grey is blocked.
C: Can I move one?
R: Drag it, and the carrier is told. {Look, from nine to eleven.|There, done.}
C: {That's simple.|Very clear.}
@ Tried booking by text message
R: Let's try it: text "hello" to this number.
C: Hang on. Sent. {It answered already.|That was quick.}
R: Ask for a slot tomorrow.
C: It gives me seven thirty, nine or two. {Nine it is.|I'll take two.}
R: Now look at the calendar: there it is.
C: {My people will get that in a minute.|Anyone can use that.}
@ Saw the board of times
R: This is the board: waiting, unloading and total stay, per site.
C: By carrier as well?
R: By carrier, supplier or type of freight. {And it exports to Excel.|And it comes by e-mail on Mondays.}
C: My boss lives in Excel, so perfect.
R: This customer went from a hundred and ten minutes to thirty-eight.
C: How long did that take?
R: Seven weeks.
@ Saw the gate screen
R: This is all the gate sees, on a tablet. One list.
C: Does he have to type?
R: He taps the truck and taps "in". If the camera reads the plate, not even that.
C: More than three buttons is too many.
R: There are two.

# integration
@ Needs to work with $wms
R: What runs the warehouse?
C: $wms. {Heavily customised, be warned.|A partner looks after it.}
R: We have a connector that reads the orders and returns actual times.
C: Who does that, you or us?
R: We set it up and your IT signs it off. {A week, usually.|Five to eight working days.}
C: Our IT says two months for everything.
R: Then let's have them on the next call.
@ Would start without integration
C: Can we start without integrating anything?
R: Yes. You upload a file with the day's orders. {Most people start there.|Integrate later, in peace.}
C: I prefer that. If I wait for integration we never start.
R: Agreed: file first, integration in phase two.
@ IT asks for API documentation
D: I'm from IT. Is the API documented?
R: Yes, REST with OpenAPI and a test environment.
D: Webhooks, or do I have to poll?
R: Webhooks for every change, {signed and retried|with retries for a day}.
D: Good. Send me the link and I can estimate.

# security
@ Single sign-on is required by IT
C: IT wants single sign-on. Without SSO nothing new gets approved.
R: We have it: Microsoft, Google or any SAML provider.
C: Is it extra?
R: {Included from five depots on.|In your case it's included.}
C: Good, the other vendor charged for it.
@ Certificates and data location
D: Where is the data?
R: In the cloud, with a copy in a second region.
D: ISO 27001? SOC 2?
R: ISO 27001, for two years now. {I'll send the certificate.|The audit report comes under NDA.}
D: I need that and the security questionnaire.
R: Send it over, you'll have it back in a week.
@ Roles per site
C: I don't want one manager to see another's numbers.
R: Each user has sites and a role: gate, operations, manager or director.
C: And I see everything?
R: Everything, {and who changed what|and you can delegate}.
C: Simple. Good.

# price
@ The price is $price a year
C: So, what does it cost?
R: It's per depot and year: $price, with users, carriers and messages included.
C: No limit on users?
R: None. {The more people use it, the better it works.|I don't want you to ration users.}
C: And with $depots, is there a discount?
R: From ten on it drops a step. {And a bit more for two years.|I'll put it in writing.}
@ About $total a year in total
R: For the $depots depots it comes to $total a year.
C: {Less than I thought.|That's a number.} Is set-up extra?
R: Once, about a month's worth.
C: And training?
R: Included. {Remote always, and on site for the first depot.|As much as you need in the first quarter.}
@ Terms of payment
C: Monthly or yearly?
R: Yearly in advance, or quarterly with a small surcharge.
C: {Quarterly suits us.|Yearly, if it's cheaper.}
R: I'll quote both.
C: And purchasing will ask about the budget code, so leave room for it.
@ Asked for a discount
C: I need help with the price. {Otherwise it goes to purchasing.|I have a ceiling and we're above it.}
R: What's the ceiling?
C: {Ten percent less.|Let's say it should start with another digit.}
R: For two years and a signature this month I can take it to my director.
C: Two years is long. Let me ask.
R: Ask. If it's two years I confirm tomorrow.

# roi
@ Worked out what waiting costs
R: Let's do the sum: $trucks trucks, $wait minutes. What does an hour cost you?
C: {We're billed about sixty dollars.|We reckon fifty-five an hour.}
R: Halve the wait and the software pays for itself in {four|five|three} months.
C: Do you have that ROI in a spreadsheet?
R: Yes, with the assumptions open, so you can change them.
C: Send it, they'll ask me for it.
@ Asked for a customer like them
C: Do you have a customer like us?
R: A distributor with eleven depots. Stays fell from two hours to fifty minutes.
C: Can I talk to them?
R: {I'll ask and introduce you.|Yes, they already agreed.}
C: I'd rather talk to them than read a brochure.
@ The board wants payback within a year
C: The board approves nothing without a return.
R: What payback do they accept?
C: {Under a year.|Twelve months at most.}
R: With your numbers it's {seven|six|eight} months, conservatively.
C: Write it like that. If it's better, better.

# pilot
@ A pilot of $weeks weeks in $city
R: What I suggest is a pilot in $city, $weeks weeks, with a target in writing.
C: What target?
R: Bring the wait from $wait minutes to under {forty|thirty-five|forty-five}.
C: And if we miss it?
R: You walk away and don't pay for set-up. {As simple as that.|It's in the contract.}
C: Fair enough.
@ Who runs the pilot
R: Who would lead it on your side?
C: {The yard boss, he'll use it most.|Me, with help from transport.}
R: I need half an hour a week from that person.
C: Done.
R: And a tablet at the gate. We can lend you one.
@ Possible start: $month
R: When could we start?
C: {Not before $month.|$month would be good.} We're in stock-take now.
R: $month, then. Week one we configure, week two the first truck goes in.
C: {Agreed, pending approval.|I'll put it in the calendar.}

# competition
@ They also look at $competitor
R: Are you looking at anything else?
C: Yes, $competitor. {They gave us a demo last week.|Their price is very low.}
R: Good product. What did you like most?
C: {The price.|The name.} What I didn't like is that drivers have to install an app.
R: That's the point: here they install nothing.
C: Yes, that counts.
@ A tool they bought before was never used
C: I'll be honest: two years ago we bought something like this and nobody used it.
R: What happened?
C: Too heavy. Twelve screens to give a slot. {In a month everybody was back on the phone.|It lasted as long as the consultant did.}
R: Thanks for telling me. That's why the pilot has a target and an end date.
C: If nobody uses it in four weeks, I want to know.

# objections
@ No changes before peak season
C: I don't want to touch anything before peak.
R: Understood. When does it end?
C: {Mid January.|After the holidays.}
R: We can configure now and switch on later.
C: That I can do.
@ The site manager resists
C: The one I worry about is the site manager. He thinks he's losing control.
R: Usually it's the other way round: for once he sees what's coming.
C: Would you show it to him alone?
R: Of course. {Without bosses in the room.|And he drives.}
C: Please. If he buys it, it's done.

# adoption
@ Training takes forty minutes
C: How long is the training?
R: Gate, twenty minutes. Transport, forty. {Drivers, none.|Drivers learn from the first message.}
C: I have three shifts.
R: We do all three, the night shift too.
C: Nobody ever trains the night shift. They'll like that.

# checkin
@ Average wait is down to thirty-four minutes
R: Here's the quarter: thirty-four minutes on average. You came from $wait.
C: {You can see it on the road.|And with more volume than last year.}
R: The weakest site is still the one on the highway.
C: New manager there. {Give him a month.|He needs training again.}
R: I'll set it up.
C: Thanks.
@ Renewal and growth
R: The contract ends in {two|three} months. What do you think?
C: Renew, for sure. {The question is whether we add two sites.|And maybe grow.}
R: Added now, they come in on the lower step.
C: Send me both versions.

# next
@ A demo with operations and IT
R: Next step: a demo with operations and IT. Who should be there?
C: {The head of operations and somebody from IT.|My boss, IT and the people in $city.}
R: I'll send an invite for next week, forty-five minutes.
C: In the morning, please. {Afternoons are hopeless.|Before eleven.}
R: Morning it is.
@ They will review the proposal
C: Let me go through it with my team.
R: When would you have an answer?
C: {End of the week.|Give me a week.|Five days, I reckon.}
R: I'll write to you then.
C: Do, I always see messages.

# again
@ Picking up from last time
R: Last time you were about to see how {peak season|month end|the board meeting} went.
C: Well, {we survived|better than I feared}. The lorries are still out on the road, though.
R: So the problem is still there.
C: Still there, and now the board sees it too.

# results
@ Results of the first week of the pilot
R: Let's look at week one: a hundred and ninety bookings, eighty-two percent on time.
C: Not bad for a start.
R: The wait went from $wait to {fifty-one|forty-seven|fifty-four} minutes.
C: Drivers took it better than I thought. {One even praised the gate.|The loudest critic uses it most.}
R: Thursday afternoon was weak. What happened?
C: A forklift broke down. Not your fault.

# close
@ Goodbye
R: I think we covered everything. {Any questions?|Anything we missed?}
C: {No, very clear.|Not now. I'll write if something comes up.|Don't think so.}
R: Thanks for your time, $customer. {Take care.|Talk soon.}
C: Thanks, $rep. {Bye.|Cheers.|Bye now.}
@ Goodbye and thanks
R: {That's it, then.|I'll let you go.}
C: Thank you, $rep. That was helpful.
D: Thanks, bye.
R: Thanks, both. {Talk soon.|Have a good day.}
`;

export const phoneCalls = `
# intro
@ Follow-up by phone
R: Hi, is that $customer? This is $rep from Harbor Loom. {Is this a good moment?|Do you have two minutes?}
C: {Hi, go ahead.|I'm driving, but you're on speaker.|Hi $rep, just out of a meeting.}
R: I'll be quick. I'm calling about what you asked in the chat.
C: Sorry I never answered. {It was that kind of week.|We had auditors in.}
# next
@ To talk again next week
C: Can you call next week? {I'll have an answer by then.|I can't say anything today.}
R: I'll call {Tuesday morning|on Wednesday}. All right?
C: All right. If I don't pick up, text me.
R: Will do.
@ Prefers messages
C: Better to write, I can't hear a thing on the floor.
R: Sure, I'll send everything {in a bit|today}.
C: Thanks.
`;
