import { isAppError } from "@/lib/errors";
import { idOf, isObject } from "@/lib/records/wire";
import { getRows, toRows } from "../rows";
import type { ListStream, Page, SourceCall } from "../source";
import { readGongPage } from "./page";
import {
  beginRun,
  type Checkpoint,
  checkpointSchema,
  endWindow,
  narrowed,
  type Running,
  startCheckpoint,
} from "./window";

/** Every call's basic data, newest windows first; parties and content follow call by call. */
export const calls: ListStream = {
  name: "calls",
  kind: "call",
  periodSec: 900,
  checkpoint: checkpointSchema,
  start: startCheckpoint,
  readPage: (call, checkpoint, now) => readPage(call, checkpointSchema.parse(checkpoint), now),
};

async function readPage(call: SourceCall, saved: Checkpoint, now: Date): Promise<Page<Checkpoint>> {
  const checkpoint = saved.window ? { ...saved, window: saved.window } : beginRun(saved, now);
  try {
    const { raws, next } = await readGongPage(call, questionOf(checkpoint), checkpoint.place);
    const moved = next ? { next: { ...checkpoint, place: next }, done: false } : endQuestion(checkpoint);
    return { ...toRows("call", "list", raws.map(unwrap)), ...moved, since: moved.next.since };
  } catch (error) {
    const next = isAppError(error, "INVALID_INPUT") ? await otherQuestion(call, checkpoint) : null;
    if (!next) throw error;
    return { rows: [], rejected: [], next, done: false, since: next.since };
  }
}

function questionOf({ window, workspaces }: Running) {
  const [workspaceId] = workspaces?.left ?? [];
  const span = { fromDateTime: window.from, toDateTime: window.to };
  return { action: "list-calls", rowsKey: "calls", filter: workspaceId ? { ...span, workspaceId } : span };
}

/** What to ask instead of what was refused: less than one page, or one workspace at a time. Null when nothing is left. */
async function otherQuestion(call: SourceCall, checkpoint: Running): Promise<Checkpoint | null> {
  if (checkpoint.place) return narrowed(checkpoint);
  if (checkpoint.workspaces) return null;
  const raws = getRows(await call.action("list-workspaces", {}), "list-workspaces", "workspaces");
  const all = raws.flatMap((raw) => idOf(raw, "id") ?? []);
  return all.length > 0 ? { ...checkpoint, workspaces: { all, left: all } } : null;
}

/** The window was read for this workspace; when it was the last one, for all of them. */
function endQuestion(checkpoint: Running): { next: Checkpoint; done: boolean } {
  const { workspaces } = checkpoint;
  if (!workspaces) return endWindow(checkpoint);
  const left = workspaces.left.slice(1);
  if (left.length > 0)
    return { next: { ...checkpoint, place: null, workspaces: { ...workspaces, left } }, done: false };
  return endWindow({ ...checkpoint, workspaces: { ...workspaces, left: workspaces.all } });
}

/** Some builds wrap the basic data as the extensive answer does. */
function unwrap(raw: unknown): unknown {
  return isObject(raw) && isObject(raw.metaData) ? { ...raw.metaData, ...raw } : raw;
}
