-- DropIndex
DROP INDEX "Person_workspaceId_ownerUserId_idx";

-- CreateIndex
CREATE INDEX "Person_workspaceId_inLeads_sortStage_id_idx" ON "Person"("workspaceId", "inLeads", "sortStage", "id");

-- CreateIndex
CREATE INDEX "Person_counting_idx" ON "Person"("workspaceId", "ownerUserId", "inLeads", "ownerState", "lifecycle", "language", "waitingSince", "sources", "recordCounts");
