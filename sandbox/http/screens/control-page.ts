import { leadFields } from "../../stage/espocrm";
import { moves } from "../../stage/moves";
import { outages } from "../../stage/outages";
import { controlStyle } from "./control-style";
import type { ConnectionCard, ControlView } from "./control-view";
import { escapeHtml as e } from "./page";

type News = { done?: string; problem?: string };

/** The sandbox's own page: what there is, and a plain form for each thing that can be made to happen. */
export function controlPage(view: ControlView, { done, problem }: News = {}): string {
  const title = "Make things happen";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}, Tributary sandbox</title>
<link rel="icon" href="data:,">
<style>${controlStyle}</style>
</head>
<body>
<header>
<div><h1>${title}</h1>
<p>Sample accounts behind Tributary's sandbox. What is pressed here happens at the vendor; Tributary finds it when it reads next, or when somebody there presses “Read now”.</p></div>
</header>
<main>
${done ? `<p class="news" role="status">${e(done)}</p>` : ""}
${problem ? `<p class="news problem" role="alert">${e(problem)}</p>` : ""}
${clockSection(view)}
${view.tenants.map(tenantSection).join("\n") || `<p class="empty">No account is connected yet: open Connections in Tributary first.</p>`}
</main>
</body>
</html>
`;
}

function clockSection({ now, offsetMs, otherFaults }: ControlView): string {
  const ahead = offsetMs === 0 ? "as this machine" : `${inWords(offsetMs)} ahead of this machine`;
  const clock = moves.filter(({ key }) => key !== "all-comes-back" && (key !== "clock-is-set" || offsetMs !== 0));
  return `<section aria-labelledby="clock">
<h2 id="clock">Clock and faults</h2>
<p><time datetime="${now.toISOString()}">${now.toISOString().slice(0, 16).replace("T", " ")} UTC</time> at the vendors, ${ahead}.</p>
<div class="row">${clock.map(({ key, label }) => button(key, label)).join("")}</div>
${
  otherFaults.length === 0
    ? `<p class="quiet">No fault but those of the connections below.</p>`
    : `<ul>${otherFaults.map((fault) => `<li>${e(fault)}</li>`).join("")}</ul>`
}
<div class="row">${button("all-comes-back", "Everything works again")}<a href="/">Look again</a></div>
</section>`;
}

function tenantSection({ name, connections }: ControlView["tenants"][number], index: number): string {
  const cards = connections.map((card) => connectionCard(card)).join("\n");
  return `<section aria-labelledby="tenant-${index}">
<h2 id="tenant-${index}">${e(name)}</h2>
<div class="cards">${cards}</div>
</section>`;
}

function connectionCard(card: ConnectionCard): string {
  const { id, app, name, state, signedIn, trouble } = card;
  const hidden = { connection: id };
  const outageButtons = Object.entries(outages)
    .map(([key, { label }]) => button(key, label, hidden, name))
    .join("");
  const signIn = signedIn
    ? button("signs-out", "Signs out", hidden, name)
    : button("signs-in", "Signs in", hidden, name);
  return `<article class="${e(app)}" aria-labelledby="c-${e(id)}">
<h3 id="c-${e(id)}">${e(name)}</h3>
<p class="state">${signedIn ? "Signed in" : e(state)}${trouble ? `, <strong>${e(trouble)}</strong>` : ", answers"}</p>
${storyOf(card)}
<h4>Trouble</h4>
<div class="row">${outageButtons}${signIn}</div>
<div class="row">${button("comes-back", "Comes back", hidden, name, !trouble)}</div>
</article>`;
}

function storyOf(card: ConnectionCard): string {
  if (card.threads.length > 0) return visitorForm(card);
  if (card.leads.length > 0) return leadForms(card);
  return card.calls ? callForms(card) : "";
}

function visitorForm({ id, threads }: ConnectionCard): string {
  const options = threads.map(({ id: thread, who, channel, lastWords }) =>
    option(thread, `${who}, ${channel}: ${shortened(lastWords)}`),
  );
  return `<form method="post" action="/sandbox/stage/visitor-writes">
${hiddenField("connection", id)}
${select(`who-${id}`, "conversation", "Who writes", options)}
${text(`text-${id}`, "text", "What they write", "left empty: something in their language")}
<button class="main">A visitor writes now</button>
</form>`;
}

function leadForms({ id, leads }: ConnectionCard): string {
  const options = leads.map((lead) => option(lead.id, `${lead.name}, ${lead.status}`));
  const fields = Object.entries(leadFields).map(([field, label]) => option(field, label));
  return `<form method="post" action="/sandbox/stage/lead-edited">
${hiddenField("connection", id)}
${select(`lead-${id}`, "lead", "Lead", options)}
${select(`field-${id}`, "field", "Field", fields)}
${text(`value-${id}`, "value", "New value", "left empty: the field is emptied")}
<button class="main">Somebody edits this lead</button>
</form>
<div class="row">${button("new-lead", "A new lead", { connection: id })}</div>`;
}

function callForms({ id, calls }: ConnectionCard): string {
  const { onTheLine, unheard } = calls ?? { onTheLine: null, unheard: [] };
  const options = unheard.map((call) => option(call.id, call.title));
  return `<p class="quiet">${onTheLine ? `On the line: ${e(onTheLine)}` : "Nobody is on the line."}</p>
<div class="row">${button("call-ends", "The call ends", { connection: id }, "", !onTheLine)}</div>
${
  options.length === 0
    ? `<p class="quiet">No call waits for its transcript.</p>`
    : `<form method="post" action="/sandbox/stage/transcript-comes">
${hiddenField("connection", id)}
${select(`call-${id}`, "call", "Call without a transcript", options)}
<button>Its transcript comes</button>
</form>`
}`;
}

/** A form that is one button; `about` names the vendor to those who hear the button alone. */
function button(act: string, label: string, hidden: Record<string, string> = {}, about = "", disabled = false): string {
  const fields = Object.entries(hidden).map(([name, value]) => hiddenField(name, value));
  const name = about ? ` aria-label="${e(`${about}: ${label}`)}"` : "";
  return `<form method="post" action="/sandbox/stage/${act}">${fields.join("")}<button${name}${disabled ? " disabled" : ""}>${e(label)}</button></form>`;
}

function hiddenField(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${e(value)}">`;
}

function option(value: string, label: string): string {
  return `<option value="${e(value)}">${e(label)}</option>`;
}

function select(id: string, name: string, label: string, options: string[]): string {
  return `<label for="${e(id)}">${label}</label><select id="${e(id)}" name="${name}">${options.join("")}</select>`;
}

function text(id: string, name: string, label: string, hint: string): string {
  return `<label for="${e(id)}">${label} <span class="quiet">(${hint})</span></label><input id="${e(id)}" name="${name}" autocomplete="off">`;
}

function shortened(words: string): string {
  return words.length > 48 ? `${words.slice(0, 47)}…` : words;
}

function inWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), "d"],
    [Math.floor((minutes % 1440) / 60), "h"],
    [minutes % 60, "min"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}
