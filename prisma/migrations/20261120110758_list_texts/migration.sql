-- Sorted by bytes, as the lists of people are: the texts are folded by the app.
-- AlterTable
ALTER TABLE "Call" ADD COLUMN     "sortTitle" TEXT COLLATE "C" NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "SourceUser" ADD COLUMN     "sortName" TEXT COLLATE "C" NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Call_workspaceId_sortTitle_id_idx" ON "Call"("workspaceId", "sortTitle", "id");
