import type { VendorApp, VendorResponse } from "../contract";

const items = [
  { id: "1", name: "First item" },
  { id: "2", name: "Second item" },
];

/** What the builder makes of a domain nobody has written an app for: a sign-in with a key and two small actions. */
export function genericApp(domain: string): VendorApp {
  return {
    key: domain,
    name: domain,
    domains: [domain],
    appUri: `https://${domain}`,
    logoUri: `https://${domain}/favicon.ico`,
    signIn: "connect",
    inputFields: [],
    signInFields: [{ name: "apiKey", label: "API key", type: "password", value: "sample-key" }],
    actions: [
      {
        key: "list-items",
        name: "List Items",
        description: `Read the items of ${domain}`,
        type: "api-request-to-external-app",
        inputSchema: { type: "object", properties: { limit: { type: "integer", minimum: 1, maximum: 100 } } },
        outputSchema: { type: "object", properties: { items: { type: "array", items: { type: "object" } } } },
        toRequest: ({ limit }) => ({
          method: "GET",
          path: "/items",
          query: { limit: limit === undefined ? undefined : String(limit) },
        }),
      },
      {
        key: "get-item",
        name: "Get Item",
        description: `Read one item of ${domain}`,
        type: "api-request-to-external-app",
        inputSchema: { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
        outputSchema: { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } },
        toRequest: ({ id }) => ({ method: "GET", path: `/items/${encodeURIComponent(String(id))}` }),
      },
    ],
    open: () => ({
      connectorParameters: {},
      handle: ({ path, query }) => (path === "/items" ? listItems(query) : getItem(path)),
    }),
  };
}

function listItems(query: URLSearchParams): VendorResponse {
  return { status: 200, headers: {}, body: { items: items.slice(0, Number(query.get("limit") ?? items.length)) } };
}

function getItem(path: string): VendorResponse {
  const item = items.find(({ id }) => path === `/items/${id}`);
  return item
    ? { status: 200, headers: {}, body: item }
    : { status: 404, headers: {}, body: { error: "No such item" } };
}
