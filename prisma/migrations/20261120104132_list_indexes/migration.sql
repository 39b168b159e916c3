-- DropIndex
DROP INDEX "Call_workspaceId_startedAt_id_idx";

-- DropIndex
DROP INDEX "Person_workspaceId_inLeads_lastActivityAt_id_idx";

-- DropIndex
DROP INDEX "Person_workspaceId_lastActivityAt_id_idx";

-- CreateIndex
CREATE INDEX "Call_workspaceId_startedAt_id_idx" ON "Call"("workspaceId", "startedAt", "id");

-- CreateIndex
CREATE INDEX "Call_workspaceId_durationSec_id_idx" ON "Call"("workspaceId", "durationSec", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_lastActivityAt_id_idx" ON "Person"("workspaceId", "lastActivityAt", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_sortName_id_idx" ON "Person"("workspaceId", "sortName", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_sortCompany_id_idx" ON "Person"("workspaceId", "sortCompany", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_sortEmail_id_idx" ON "Person"("workspaceId", "sortEmail", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_sortStage_id_idx" ON "Person"("workspaceId", "sortStage", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_sortOwner_id_idx" ON "Person"("workspaceId", "sortOwner", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_waitingSince_id_idx" ON "Person"("workspaceId", "waitingSince", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_inLeads_lastActivityAt_id_idx" ON "Person"("workspaceId", "inLeads", "lastActivityAt", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_inLeads_sortName_id_idx" ON "Person"("workspaceId", "inLeads", "sortName", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_inLeads_waitingSince_id_idx" ON "Person"("workspaceId", "inLeads", "waitingSince", "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_ownerUserId_idx" ON "Person"("workspaceId", "ownerUserId");

-- CreateIndex
CREATE INDEX "Person_searchText_idx" ON "Person" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Call_searchText_idx" ON "Call" USING GIN ("searchText" gin_trgm_ops);
