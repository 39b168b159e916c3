import { AppError, isAppError } from "@/lib/errors";
import type { Caller } from "@/lib/membrane/client";
import { getMembraneConnection, listMembraneConnections } from "@/lib/membrane/connections";
import { isUnknownToMembrane } from "@/lib/membrane/errors";
import type { MembraneConnection } from "@/lib/membrane/schema";
import { findSource } from "@/lib/sources/registry";
import { ring } from "./bell";
import { investigate } from "./investigate";
import { findArchivedAccount, findRowOf, listAccountRecords, listConnectionRows } from "./reads";
import { adoptAccount, archiveConnection, noteAskFailed, saveAnswer } from "./writes";

/** What Membrane said, by its id of the connection; `failure` when it could not be asked. */
export type Asked = { answers: Map<string, MembraneConnection>; failure: AppError | null };

type Entry = { asked: Promise<Asked>; until: number };
type Row = { id: string; membraneConnectionId: string; source: string | null };

const settledForMs = 15_000;
const pendingForMs = 1_500;
/** Answers carry `uiUrl`, so they are held for seconds only, and in memory only. */
const recent = new Map<string, Entry>();

/**
 * Asks Membrane about all connections of a workspace and keeps the answers. Whoever asks within some seconds shares one
 * question. Never throws because of Membrane: what is known stays, and says since when nothing new came.
 */
export function refreshConnections(workspaceId: string): Promise<Asked> {
  const known = recent.get(workspaceId);
  if (known && known.until > Date.now()) return known.asked;
  const entry: Entry = { asked: askAndKeep(workspaceId), until: Number.POSITIVE_INFINITY };
  recent.set(workspaceId, entry);
  entry.asked.then(
    ({ answers }) => {
      const isSettled = [...answers.values()].every(({ state }) => state === "READY");
      holdFor(workspaceId, entry, isSettled && answers.size > 0 ? settledForMs : pendingForMs);
    },
    () => holdFor(workspaceId, entry, 0),
  );
  return entry.asked;
}

/** The next question is asked anew: something was done that changes the answer. */
export function forgetAnswers(workspaceId: string): void {
  recent.delete(workspaceId);
}

/** Our id of the connection, which changes when its account turns out to be known; no answer when Membrane gave none. */
export type Refreshed = { id: string; answer?: MembraneConnection };

/** Asks about one connection; `wait` holds while Membrane is building it. NOT_FOUND when it is gone. */
export async function refreshConnection(caller: Caller, row: Row, { wait = false } = {}): Promise<Refreshed> {
  const askedAt = new Date();
  try {
    const answer = await getMembraneConnection(caller, row.membraneConnectionId, { wait });
    // A long wait is answered with what is true at its end.
    return { id: await keepAnswer(caller, answer, { askedAt: wait ? new Date() : askedAt }), answer };
  } catch (error) {
    if (caller.signal?.aborted) return { id: row.id };
    if (!isAppError(error)) throw error;
    if (!isUnknownToMembrane(error)) {
      await noteAskFailed(caller.tenant, error.message, askedAt, row.id);
      return { id: row.id };
    }
    await retire(caller.tenant, row, null);
    throw new AppError("NOT_FOUND", { message: "This connection is gone.", cause: error });
  }
}

/** Keeps one answer and whatever it lets us find out. Answers our id. */
export async function keepAnswer(
  caller: Caller,
  answer: MembraneConnection,
  given: { askedAt: Date; domain?: string; connectedById?: string },
): Promise<string> {
  const workspaceId = caller.tenant;
  const known = await findRowOf(workspaceId, answer.id);
  const findings = await investigate(caller, answer, known, known?.domain ?? given.domain ?? null);
  const { accountFingerprint } = findings;
  const source = findSource(findings.source ?? known?.source ?? null);
  if (source && accountFingerprint && !known?.usable) {
    const archived = await findArchivedAccount(workspaceId, source.name, accountFingerprint);
    if (archived && archived.id !== known?.id) await adoptAccount(workspaceId, archived.id, answer.id);
  }
  const { id, becameUsable } = await saveAnswer({ workspaceId, answer, findings, ...given });
  if (becameUsable && source) await ring(id);
  return id;
}

/** Takes a connection out of use and remembers what names its account. */
export async function retire(workspaceId: string, row: Row, byUserId: string | null): Promise<void> {
  const { accountFingerprint } = (await findRowOf(workspaceId, row.membraneConnectionId)) ?? { accountFingerprint: [] };
  const known = (await listAccountRecords(row.id)).map(({ kind, externalId }) => ({
    kind: kind === "site" ? ("site" as const) : ("user" as const),
    externalId,
  }));
  const named = findSource(row.source)?.fingerprint({ connectorParameters: null, input: null }, known) ?? [];
  await archiveConnection(workspaceId, row.id, [...new Set([...accountFingerprint, ...named])], byUserId);
}

async function askAndKeep(workspaceId: string): Promise<Asked> {
  const caller: Caller = { tenant: workspaceId };
  const askedAt = new Date();
  const answers = new Map<string, MembraneConnection>();
  try {
    for (const answer of await listMembraneConnections(caller)) {
      if (answer.archivedAt === null) answers.set(answer.id, answer);
    }
  } catch (error) {
    if (!isAppError(error)) throw error;
    await noteAskFailed(workspaceId, error.message, askedAt);
    return { answers, failure: error };
  }
  for (const answer of answers.values()) await keepAnswer(caller, answer, { askedAt });
  await settleMissing(caller, answers);
  return { answers, failure: null };
}

/** A list may leave something out; only Membrane's own "not found" takes a connection away. */
async function settleMissing(caller: Caller, answers: Map<string, MembraneConnection>): Promise<void> {
  const rows = await listConnectionRows(caller.tenant);
  for (const row of rows.filter(({ membraneConnectionId }) => !answers.has(membraneConnectionId))) {
    const refreshed = await refreshConnection(caller, row).catch((error: unknown) => {
      if (!isAppError(error, "NOT_FOUND")) throw error;
    });
    const answer = refreshed?.answer;
    if (answer && answer.archivedAt === null) answers.set(answer.id, answer);
  }
}

function holdFor(workspaceId: string, entry: Entry, ms: number): void {
  entry.until = Date.now() + ms;
  setTimeout(() => recent.get(workspaceId) === entry && recent.delete(workspaceId), ms).unref();
}
