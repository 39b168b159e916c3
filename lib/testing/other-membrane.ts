import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { makeCliengo } from "./other-membrane/cliengo";
import { type Dialect, terse } from "./other-membrane/dialect";
import { makeEspocrm } from "./other-membrane/espocrm";
import { fail } from "./other-membrane/faults";
import { makeGong } from "./other-membrane/gong";
import { answer, type Reply } from "./other-membrane/routes";
import { readTenant } from "./other-membrane/token";
import type { OtherMembrane } from "./other-membrane/world";

/** Below the host, as where several APIs share one. */
const basePath = "/base/v9";
const workspaceKey = "other-workspace";
const workspaceSecret = "the-secret-of-the-other-workspace";

/**
 * A second server that speaks Membrane's protocol, for tests: it shares nothing with the sandbox and differs from it
 * wherever the reference leaves room. Real HTTP on a free port.
 */
export async function startOtherMembrane({
  dialect = terse,
  port = 0,
}: {
  dialect?: Dialect;
  port?: number;
} = {}): Promise<OtherMembrane> {
  const now = new Date();
  const server = createServer((request, response) => void respond(membrane, request, response));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`;
  const membrane: OtherMembrane = {
    env: {
      MEMBRANE_API_URL: `${base}/`,
      MEMBRANE_WORKSPACE_KEY: workspaceKey,
      MEMBRANE_WORKSPACE_SECRET: workspaceSecret,
    },
    dialect,
    vendors: {
      cliengo: makeCliengo(now),
      espocrm: makeEspocrm(() => membrane.dialect),
      gong: makeGong(now, () => membrane.dialect),
    },
    connections: [],
    fault: null,
    seen: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return membrane;
}

async function respond(membrane: OtherMembrane, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", membrane.env.MEMBRANE_API_URL);
  const path = url.pathname.slice(basePath.length);
  membrane.seen.push(`${request.method} ${decodeURIComponent(path)}`);
  const body = await readJson(request);
  if (membrane.fault?.on.test(`${request.method} ${decodeURIComponent(path)}`)) return fail(membrane.fault, response);
  const tenant = readTenant(request.headers.authorization, workspaceKey, workspaceSecret);
  send(response, answer(membrane, { method: request.method ?? "", path, query: url.searchParams, body, tenant }));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text ? JSON.parse(text) : undefined;
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(body === undefined ? undefined : toJson(body));
}

const longInteger = "a long integer ";

/** A bigint is written as the bare number it is. */
function toJson(body: unknown): string {
  const text = JSON.stringify(body, (_key, value) => (typeof value === "bigint" ? `${longInteger}${value}` : value));
  return text.replace(new RegExp(`"${longInteger}(\\d+)"`, "g"), "$1");
}
