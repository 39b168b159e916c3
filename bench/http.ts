import { Agent, request } from "node:http";

/** A client that costs next to nothing itself: open connections, no parsing unless asked for. */

export type Answer = { status: number; body: string; cookies: string[] };
export type Ask = (path: string) => Promise<Answer>;

type Sent = { method?: string; headers?: Record<string, string>; body?: string };

const agent = new Agent({ keepAlive: true });

export function send(site: string, path: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, site), { agent, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString("utf8"),
          cookies: response.headers["set-cookie"] ?? [],
        }),
      );
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

/** Asks as this user from then on; anything but 200 ends the measurement. */
export async function signIn(site: string, email: string, password: string): Promise<Ask> {
  const body = new URLSearchParams({ email, password, json: "true" }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await send(site, "/api/auth/callback/credentials", { method: "POST", headers, body });
  const cookie = answer.cookies.map((line) => line.split(";")[0]).join("; ");
  return async (path) => {
    const reply = await send(site, path, { headers: { cookie } });
    if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${reply.body.slice(0, 300)}`);
    return reply;
  };
}
