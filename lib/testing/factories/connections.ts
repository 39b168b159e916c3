import { v7 as newId } from "uuid";
import { getDb } from "@/lib/db/client";
import type { RecordKind, SourceName } from "@/lib/records/schema";

type Given = { source?: SourceName | null; usable?: boolean; membraneConnectionId?: string; name?: string };

/** A connection as it stands after its sign-in; answers its id. */
export async function givenConnection(workspaceId: string, given: Given = {}): Promise<string> {
  const { source = "espocrm", usable = true, membraneConnectionId = newId(), name = "EspoCRM" } = given;
  const state = usable ? "READY" : "CLIENT_ACTION_REQUIRED";
  const { id } = await getDb().connection.create({
    data: { id: newId(), workspaceId, membraneConnectionId, name, source, sourceReason: "domain", state, usable },
  });
  return id;
}

type GivenStream = {
  name?: string;
  kind?: RecordKind;
  mode?: "list" | "detail";
  dueAt?: Date;
  lastGoodAt?: Date | null;
};

/** One stream of a connection, read well a minute ago unless the test says otherwise; answers its id. */
export async function givenStream(workspaceId: string, connectionId: string, given: GivenStream = {}): Promise<string> {
  const { name = "leads", kind = "lead", mode = "list", dueAt, lastGoodAt = new Date(Date.now() - 60_000) } = given;
  const { id } = await getDb().syncStream.create({
    data: {
      id: newId(),
      workspaceId,
      connectionId,
      name,
      kind,
      mode,
      periodSec: 300,
      dueAt: dueAt ?? new Date(Date.now() + 240_000),
      lastGoodAt,
      firstFilledAt: lastGoodAt,
    },
  });
  return id;
}

/** Does what a person does on a page to sign in: takes the form as it is and presses Approve, page after page. */
export async function approveSignIn(uiUrl: string): Promise<void> {
  for (let address: string | null = uiUrl; address; ) {
    const page: string = await (await fetch(address)).text();
    const fields = [...page.matchAll(/<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, unescapeHtml(value)] as [string, string],
    );
    const body = new URLSearchParams([...fields, ["decision", "approve"]]);
    const answer: Response = await fetch(new URL("/screens/connections", address), {
      method: "POST",
      body,
      redirect: "manual",
    });
    if (answer.status >= 400) throw new Error(`The sign-in page answered ${answer.status}`);
    address = answer.headers.get("location");
  }
}

function unescapeHtml(text: string): string {
  return text.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
}
