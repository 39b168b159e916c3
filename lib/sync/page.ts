import { getDb, type Tx } from "@/lib/db/client";
import type { PageContent, SavedPage } from "@/lib/records/page";
import { savePage } from "@/lib/records/writes";
import type { Source } from "@/lib/sources/source";
import { type Lease, type PageEnd, passFence } from "./lease";
import { addPage, emptyTally, saveRun, type Tally, tellsSomething } from "./writes";

/** One run's pages on one lease: each is saved whole or not at all. */
export type Slice = {
  lease: Lease;
  source: Source;
  /** When the slice began, by whoever owns the clock. */
  now: Date;
  /** Pages that told nothing so far: written down with the first one that does. */
  tally: Tally;
};

type SlicePage = {
  content: PageContent;
  observedAt: Date;
  /** The rest of the same transaction, before the fence. */
  beside(tx: Tx, saved: SavedPage): Promise<Omit<PageEnd, "checkpoint"> & { checkpoint?: unknown }>;
  /** After the fence, when this was the last page. */
  finish?: ((tx: Tx) => Promise<void>) | undefined;
};

/** Saves a page in one transaction that ends at the fence. Throws `LeaseLost`, and then nothing of it is there. */
export async function saveSlicePage(slice: Slice, page: SlicePage): Promise<SavedPage> {
  const { lease, source } = slice;
  const { workspaceId, connectionId, streamId, runId } = lease;
  const origin = { workspaceId, connectionId, source: source.name, streamId, runId, observedAt: page.observedAt };
  let tally = slice.tally;
  const saved = await getDb().$transaction(
    async (tx) => {
      const saved = await savePage(tx, origin, source, page.content);
      const end = await page.beside(tx, saved);
      tally = addPage(slice.tally, saved);
      if (tellsSomething(tally)) {
        await saveRun(tx, lease, tally);
        tally = emptyTally;
      }
      await passFence(tx, lease, { checkpoint: lease.checkpoint, ...end });
      await page.finish?.(tx);
      return saved;
    },
    { timeout: 30_000, maxWait: 10_000 },
  );
  slice.tally = tally;
  lease.version++;
  return saved;
}
