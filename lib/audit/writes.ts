import { v7 as newId } from "uuid";
import type { Tx } from "@/lib/db/client";

/** Who did something; `userId` is null when a program acted. An `Actor` fits. */
type Doer = { workspaceId: string; userId: string | null };

type Entry = {
  /** Noun and verb, such as "connection.created". */
  action: string;
  subjectKind: string;
  subjectId?: string | null;
  /** Ids and names of fields, never their values: those stand in `RecordChange`. */
  detail?: Record<string, string | number | boolean | null | string[]>;
  requestId?: string | null;
};

/** Appends to the audit in the caller's transaction, so that what happened and its entry stand or fall together. */
export async function audit(tx: Tx, { workspaceId, userId }: Doer, entry: Entry): Promise<void> {
  const { action, subjectKind, subjectId = null, detail = {}, requestId = null } = entry;
  await tx.auditEntry.create({
    data: { id: newId(), workspaceId, userId, action, subjectKind, subjectId, detail, requestId },
  });
}
