import type { SignInField } from "../../contract";
import { inScript, type PenpalCall, penpalScript } from "./penpal";

/** Text as it may stand in HTML, attributes included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; color: light-dark(#1d2322, #e6ebe9); background: light-dark(#f4f6f5, #131817); }
main { box-sizing: border-box; max-width: 30rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { margin: 0 0 .25rem; font-size: 1.375rem; line-height: 1.3; font-weight: 600; }
p { margin: 0 0 1rem; }
label { display: block; margin: 1rem 0 .25rem; font-weight: 500; }
input { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; color: inherit;
  background: light-dark(#fff, #1b2120); border: 1px solid light-dark(#737d7a, #7d8784); border-radius: 6px; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1.5rem; }
button { min-height: 2.75rem; padding: .5rem 1rem; font: inherit; font-weight: 500; cursor: pointer; color: inherit;
  background: transparent; border: 1px solid light-dark(#737d7a, #7d8784); border-radius: 6px; }
button.main { color: light-dark(#fff, #10201d); background: light-dark(#0f5a51, #7fc9bb); border-color: transparent; }
:focus-visible { outline: 2px solid light-dark(#0f5a51, #7fc9bb); outline-offset: 2px; }
.error { padding: .75rem; color: light-dark(#8f1d1a, #ffb4ab); border: 1px solid currentColor; border-radius: 6px; }
.note { margin-top: 2rem; font-size: .8125rem; color: light-dark(#55605d, #a3aeab); }`;

export function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

export type SignInPage = {
  requestId: string;
  title: string;
  lead: string;
  fields: SignInField[];
  error?: string;
  penpal?: PenpalCall;
};

/** The form of one sign-in step: plain HTML, so that a script can submit it as a browser does. */
export function signInPage({ requestId, title, lead, fields, error, penpal }: SignInPage): string {
  return page(
    title,
    `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(lead)}</p>
${error ? `<p class="error" role="alert">${escapeHtml(error)}</p>` : ""}
<form method="post" action="/screens/connections">
<input type="hidden" name="connectionRequestId" value="${escapeHtml(requestId)}">
${fields.map(fieldHtml).join("\n")}
<div class="actions">
<button class="main" type="submit" name="decision" value="approve">Approve</button>
<button type="submit" name="decision" value="deny" formnovalidate>Deny</button>
<button type="submit" name="decision" value="fail" formnovalidate>Fail</button>
</div>
</form>
<p class="note">A sample account in the sandbox; nothing leaves this machine. Fail answers as if the vendor refused the credentials.</p>
${penpal ? penpalScript(penpal) : ""}`,
  );
}

function fieldHtml({ name, label, type, value }: SignInField): string {
  const id = `field-${escapeHtml(name)}`;
  return `<label for="${id}">${escapeHtml(label)}</label>
<input id="${id}" name="${escapeHtml(name)}" type="${type}" value="${escapeHtml(value)}" required autocomplete="off" spellcheck="false">`;
}

/** The end of the way. Tells the window that opened it, whoever that is: the message holds nothing secret. */
export function resultPage(
  title: string,
  lead: string,
  { message, penpal }: { message?: object; penpal?: PenpalCall } = {},
): string {
  const script = message
    ? `<script>(window.opener ?? (window.parent === window ? null : window.parent))?.postMessage(${inScript(message)}, "*");</script>`
    : "";
  const told = penpal ? penpalScript({ ...penpal, close: true }) : script;
  return page(title, `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(lead)}</p>\n${told}`);
}
