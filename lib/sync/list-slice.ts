import { AppError } from "@/lib/errors";
import { stableJson } from "@/lib/records/hash";
import type { ListStream, SourceCall } from "@/lib/sources/source";
import { enqueue } from "./backlog";
import { restartRun } from "./lease";
import { type Slice, saveSlicePage } from "./page";
import { afterSec } from "./schedule";
import { finishRun } from "./writes";

/** Reads pages of a list until its run is done or the time is up. Answers whether it is done. */
export async function runListSlice(
  slice: Slice,
  { stream, call, timeIsUp, onSaved }: { stream: ListStream; call: SourceCall; timeIsUp(): boolean; onSaved: OnSaved },
): Promise<boolean> {
  const { lease, source, now } = slice;
  const { connectionId } = lease;
  if (!stream.checkpoint.safeParse(lease.checkpoint).success) {
    lease.checkpoint = stream.start(now, lease.horizonDays);
    await restartRun(lease, now);
  }
  const passed = new Set([stableJson(lease.checkpoint)]);
  for (;;) {
    const observedAt = lease.clock();
    const page = await stream.readPage(call, lease.checkpoint, now);
    const { next: checkpoint, done } = page;
    const place = stableJson(checkpoint);
    if (!done && passed.has(place)) {
      throw new AppError("SOURCE_BAD_RESPONSE", { message: "The source sends the same page again and again" });
    }
    passed.add(place);
    const saved = await saveSlicePage(slice, {
      content: page,
      observedAt,
      beside: async (tx, { changed, inserted }) => {
        await enqueue(tx, { source, connectionId, now }, changed);
        return { checkpoint, since: page.since === null ? null : new Date(page.since), records: inserted };
      },
      finish: done ? (tx) => finishRun(tx, lease, { now, dueAt: afterSec(now, lease.periodSec) }) : undefined,
    });
    lease.checkpoint = checkpoint;
    if (saved.changed.length > 0) await onSaved();
    if (done || timeIsUp()) return done;
  }
}

type OnSaved = () => Promise<void>;
