import type { VendorApp } from "../../contract";
import { escapeHtml, page } from "./page";
import { penpalScript } from "./penpal";

/** Which app to connect to; the choice posts everything that was asked for again, with the app added. */
export function pickerPage(order: { token: string; options: Record<string, string>; apps: VendorApp[] }): string {
  const { token, options, apps } = order;
  const buttons = apps.map(
    ({ key, name }) => `<button name="integrationKey" value="${escapeHtml(key)}">${escapeHtml(name)}</button>`,
  );
  return page(
    "Connect an app",
    `<h1>Connect an app</h1>
<p>Choose what to connect to.</p>
<form method="post" action="/screens/connect">
${hidden({ ...options, token })}
<div class="actions">
${buttons.join("\n")}
<button type="button" data-close>Close</button>
</div>
</form>
${penpalScript({})}`,
  );
}

type ConnectionPage = {
  token: string;
  connectionId: string;
  name: string;
  app: string;
  state: string;
  updatedAt: string;
};

/** One connection, to sign in to anew or to end. */
export function connectionPage({ token, connectionId, name, app, state, updatedAt }: ConnectionPage): string {
  return page(
    name,
    `<h1>${escapeHtml(name)}</h1>
<p>${escapeHtml(app)}: ${escapeHtml(state)} since ${escapeHtml(updatedAt)}</p>
<form method="post" action="/screens/connection">
${hidden({ token, connectionId })}
<div class="actions">
<button class="main" name="decision" value="reconnect">Reconnect</button>
<button name="decision" value="disconnect">Disconnect</button>
<button type="button" data-close>Close</button>
</div>
</form>
${penpalScript({})}`,
  );
}

function hidden(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join("\n");
}
