import { expect, test } from "vitest";
import { asTenant, type Call, givenSandbox } from "../http/fixtures/given-sandbox";
import { approveSignIn } from "../sign-in";
import { vendorApps } from "./apps";
import { inputs, stateOf } from "./fixtures/action-inputs";
import { callId, scorecardId } from "./fixtures/gong-state";

type Style = "natural" | "flat" | "nested" | "mixed";

async function givenVendors(schemaStyle: Style = "natural") {
  const now = new Date("2026-03-10T15:00:00Z");
  const sandbox = await givenSandbox({
    apps: vendorApps,
    sampleState: ({ appKey }) => stateOf(appKey),
    schemaStyle,
    now,
  });
  return asTenant(sandbox);
}

async function connect(api: Call, appUrl: string): Promise<string> {
  const { body } = await api("POST /connections/ensure", { appUrl });
  await approveSignIn(body.clientAction.uiUrl);
  const { state } = (await api(`GET /connections/${body.id}`)).body;
  expect(state).toBe("READY");
  return body.id;
}

test.each(["natural", "flat", "nested", "mixed"] as const)(
  "all 58 actions run over HTTP when filters are shown in the %s style",
  async (style) => {
    const api = await givenVendors(style);
    for (const app of vendorApps) {
      const id = await connect(api, app.appUri);
      const { items } = (await api(`GET /actions?connectionId=${id}&limit=100`)).body;
      expect(items).toHaveLength(app.actions.length);
      // What deletes comes last, so that all others still find their record.
      const ordered = items.toSorted((a: { key: string }, b: { key: string }) => rank(a.key) - rank(b.key));
      for (const { key, inputSchema } of ordered) {
        const input = asShown(inputs[app.key]?.[key] ?? {}, inputSchema);
        const { status, body } = await api(`POST /actions/${key}/run?connectionId=${id}`, { input });
        expect(status, `${app.key} ${key}: ${JSON.stringify(body)}`).toBe(200);
        expect(body.actionRunId).toBeTruthy();
      }
    }
  },
);

test("EspoCRM asks for the instance before it asks for the key", async () => {
  const api = await givenVendors();
  const { body } = await api("POST /connections/ensure", { appUrl: "https://www.espocrm.com/" });
  expect(body).toMatchObject({ state: "CLIENT_ACTION_REQUIRED", clientAction: { type: "provide-input" } });
  const own = await api("POST /connections/ensure", { appUrl: "https://crm.harborloom.example" });
  expect(own.body.name).toBe("EspoCRM");
});

test("Gong's long integers reach the caller digit by digit", async () => {
  const api = await givenVendors();
  const id = await connect(api, "https://www.gong.io/");
  const { text } = await api(`POST /actions/get-scorecards-settings/run?connectionId=${id}`, { input: {} });
  expect(text).toContain(`"scorecardId":${scorecardId}`);
});

test("Gong's empty answer arrives as a failed run that says what was not found", async () => {
  const api = await givenVendors();
  const id = await connect(api, "https://www.gong.io/");
  const input = { fromDateTime: "2020-01-01T00:00:00Z", toDateTime: "2020-01-02T00:00:00Z" };
  const { status, body } = await api(`POST /actions/list-calls/run?connectionId=${id}`, { input });
  expect(status).toBe(404);
  expect(body).toMatchObject({
    key: "not_found",
    data: { response: { status: 404, data: { errors: ["No calls found corresponding to the provided filters"] } } },
  });
  expect((await api(`POST /actions/get-call/run?connectionId=${id}`, { input: { id: callId } })).status).toBe(200);
});

test("EspoCRM's duplicates arrive inside the failed run", async () => {
  const api = await givenVendors();
  const id = await connect(api, "https://www.espocrm.com/");
  const input = { firstName: "Iris", lastName: "Quintela" };
  const { status, body } = await api(`POST /actions/create-lead/run?connectionId=${id}`, { input });
  expect(status).toBe(400);
  expect(body.data.response).toMatchObject({
    status: 409,
    headers: { "x-status-reason": "duplicate" },
    data: [{ name: "Iris Quintela" }],
  });
});

function rank(key: string): number {
  return key.startsWith("delete-") ? 1 : 0;
}

/** The input as a person would send it who looks at the shown schema. */
function asShown(input: Record<string, unknown>, schema: { properties: Record<string, { properties?: object }> }) {
  const { filter, ...rest } = input;
  const flat = { ...rest, ...(filter as Record<string, unknown> | undefined) };
  const inner = schema.properties.filter?.properties;
  if (!inner) return flat;
  const inside = Object.fromEntries(Object.entries(flat).filter(([name]) => name in inner));
  const outside = Object.fromEntries(Object.entries(flat).filter(([name]) => !(name in inner)));
  return { ...outside, filter: inside };
}
