import { getLog } from "@/lib/log";
import { listActionKeys } from "@/lib/membrane/action-lookup";
import type { Caller } from "@/lib/membrane/client";
import { getExternalApp } from "@/lib/membrane/external-apps";
import { type ExternalApp, isUsable, type MembraneConnection } from "@/lib/membrane/schema";
import type { RecordKind } from "@/lib/records/schema";
import { getSource } from "@/lib/sources/registry";
import type { Source } from "@/lib/sources/source";
import { classify } from "./classify";
import { hasArchivedAccounts } from "./reads";
import { makeSourceCall } from "./source-call";
import type { Findings } from "./writes";

/** What our row says so far; null for a connection we have not met. */
type Known = { source: string | null; sourceReason: string | null; logoUrl: string | null; usable: boolean } | null;

/**
 * What can be found out about a connection when something about it is new: which source it is, where its account's own
 * screens are, what names the account. What cannot be asked now stays unknown and is asked again.
 */
export async function investigate(
  caller: Caller,
  answer: MembraneConnection,
  known: Known,
  domain: string | null,
): Promise<Findings> {
  const usable = isUsable(answer);
  const isNewlyUsable = usable && !known?.usable;
  // One that came back may have been built anew: what nobody could tell then is looked at again.
  const isOpen = known?.sourceReason === null || (known?.sourceReason === "none" && isNewlyUsable);
  const isUndecided = !known || (known.source === null && isOpen);
  if (!isUndecided && !isNewlyUsable) return {};
  const app = await findApp(caller, answer);
  const logoUrl = known?.logoUrl ?? toLogoUrl(answer.integration?.logoUri ?? app?.logoUri ?? null);
  const decided = isUndecided ? await decide(caller, answer, domain, app) : {};
  const source = decided.source ?? known?.source;
  return { logoUrl, ...decided, ...(source && usable ? await describe(caller, answer, getSource(source)) : {}) };
}

async function decide(
  caller: Caller,
  answer: MembraneConnection,
  domain: string | null,
  app: ExternalApp | null,
): Promise<Findings> {
  const { integration, integrationKey, key } = answer;
  const appKeys = [app?.key, integration?.key, integrationKey, key].filter((one) => typeof one === "string");
  const clues = { domain, appUri: app?.appUri ?? null, appKeys };
  const byName = classify({ ...clues, actionKeys: null });
  if (byName) return { source: byName.source, sourceReason: byName.reason };
  const actionKeys = isUsable(answer) ? await findActionKeys(caller, answer.id) : null;
  // An app without any action may only not have them yet.
  if (!actionKeys || actionKeys.length === 0) return {};
  const byActions = classify({ ...clues, actionKeys });
  return { source: byActions?.source ?? null, sourceReason: byActions?.reason ?? "none" };
}

async function describe(caller: Caller, answer: MembraneConnection, source: Source): Promise<Findings> {
  const connection = { connectorParameters: answer.connectorParameters, input: answer.input };
  const accountUrl = source.accountUrl(connection);
  const named = source.fingerprint(connection, []);
  // Only worth a request when there is an account it could turn out to be.
  const mayBeKnown = named.length === 0 && (await hasArchivedAccounts(caller.tenant, source.name));
  const fingerprint = mayBeKnown ? source.fingerprint(connection, await peek(caller, answer.id, source)) : named;
  return { accountUrl, ...(fingerprint.length > 0 ? { accountFingerprint: fingerprint } : {}) };
}

/** The first page of what names an account: its sites and users. */
async function peek(caller: Caller, connectionId: string, source: Source) {
  const call = makeSourceCall({ ...caller, membraneConnectionId: connectionId });
  const now = new Date();
  const found: { kind: RecordKind; externalId: string }[] = [];
  for (const list of source.lists.filter(({ kind }) => kind === "site" || kind === "user")) {
    const page = await attempt("the account could not be recognised", () =>
      list.readPage(call, list.start(now, 1), now),
    );
    found.push(...(page?.rows ?? []));
  }
  return found;
}

async function findApp(caller: Caller, { externalAppId }: MembraneConnection): Promise<ExternalApp | null> {
  if (!externalAppId) return null;
  return attempt("the app of a connection could not be read", () => getExternalApp(caller, externalAppId));
}

function findActionKeys(caller: Caller, connectionId: string): Promise<string[] | null> {
  return attempt("the actions of a connection could not be read", () => listActionKeys(caller, connectionId));
}

/** Knowing more is welcome, never required: the connection itself must show whatever fails here. */
async function attempt<T>(failure: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (err) {
    getLog().info({ err }, failure);
    return null;
  }
}

function toLogoUrl(address: string | null): string | null {
  return address && URL.canParse(address) && new URL(address).protocol === "https:" ? address : null;
}
