import { getDb, type Tx } from "@/lib/db/client";
import { isAppError } from "@/lib/errors";
import type { DetailPage, DetailStream, SourceCall } from "@/lib/sources/source";
import { findNextDue, listWaiting, postpone, settle, type Waiting } from "./backlog";
import { passFence } from "./lease";
import { type Slice, saveSlicePage } from "./page";
import { afterSec } from "./schedule";
import { finishRun } from "./writes";

type Reading = { stream: DetailStream; call: SourceCall; timeIsUp(): boolean; onSaved(): Promise<void> };

/** Reads what waits, newest first, until nothing is due or the time is up. Answers whether nothing is due. */
export async function runDetailSlice(slice: Slice, { stream, call, timeIsUp, onSaved }: Reading): Promise<boolean> {
  const { lease, now } = slice;
  for (;;) {
    const batch = await listWaiting(lease.streamId, now, stream.batch);
    if (batch.length === 0) {
      await rest(slice);
      return true;
    }
    const observedAt = lease.clock();
    const page = await readBatch(slice, stream, call, batch);
    await saveSlicePage(slice, {
      content: page,
      observedAt,
      beside: async (tx, { stale }) => {
        const unanswered = new Set([...page.missing, ...stale]);
        const [missing, answered] = partition(batch, ({ externalId }) => unanswered.has(externalId));
        await settle(tx, lease.streamId, answered);
        await postpone(tx, { streamId: lease.streamId, stream, now }, missing);
        return { since: null, records: answered.filter(({ again }) => !again).length };
      },
    });
    await onSaved();
    if (timeIsUp()) return false;
  }
}

/** A batch the vendor chokes on is put off, so that the rest of the backlog does not wait behind it for ever. */
async function readBatch(
  { lease, now }: Slice,
  stream: DetailStream,
  call: SourceCall,
  batch: Waiting[],
): Promise<DetailPage> {
  try {
    return await stream.readDetails(
      call,
      batch.map(({ externalId }) => externalId),
      now,
    );
  } catch (error) {
    const isAboutTheBatch = ["SOURCE_BAD_RESPONSE", "INVALID_INPUT", "NOT_FOUND"] as const;
    if (isAboutTheBatch.some((code) => isAppError(error, code))) {
      await getDb().$transaction((tx) => postpone(tx, { streamId: lease.streamId, stream, now }, batch));
    }
    throw error;
  }
}

/** Nothing is due: sleeps until something is, or looks again after a while. */
async function rest({ lease, now }: Slice): Promise<void> {
  await getDb().$transaction(async (tx: Tx) => {
    await passFence(tx, lease, { checkpoint: lease.checkpoint, since: null, records: 0 });
    const later = afterSec(now, lease.periodSec);
    const next = await findNextDue(tx, lease.streamId);
    await finishRun(tx, lease, { now, dueAt: next && next < later ? next : later });
  });
}

function partition<T>(items: T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
