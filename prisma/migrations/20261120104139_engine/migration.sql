-- Sorted and prefix-searched by bytes: the texts are folded by the app, and no server's locale may reorder a keyset.
ALTER TABLE "Person"
  ALTER COLUMN "sortName" TYPE TEXT COLLATE "C",
  ALTER COLUMN "sortCompany" TYPE TEXT COLLATE "C",
  ALTER COLUMN "sortEmail" TYPE TEXT COLLATE "C",
  ALTER COLUMN "sortStage" TYPE TEXT COLLATE "C",
  ALTER COLUMN "sortOwner" TYPE TEXT COLLATE "C";

-- DropIndex
DROP INDEX "Contact_connectionId_siteExternalId_idx";

-- DropIndex
DROP INDEX "Conversation_connectionId_siteExternalId_idx";

-- AlterTable
ALTER TABLE "Call" ALTER COLUMN "attendeeUserIds" SET DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "WorkerBeat" (
    "id" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "beatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkerBeat_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WorkerBeat_beatAt_idx" ON "WorkerBeat"("beatAt");

-- CreateIndex
CREATE INDEX "Contact_connectionId_siteExternalId_createdAt_idx" ON "Contact"("connectionId", "siteExternalId", "createdAt");

-- CreateIndex
CREATE INDEX "Contact_connectionId_ownerExternalId_idx" ON "Contact"("connectionId", "ownerExternalId");

-- CreateIndex
CREATE INDEX "Conversation_connectionId_siteExternalId_createdAt_idx" ON "Conversation"("connectionId", "siteExternalId", "createdAt");

-- CreateIndex
CREATE INDEX "Lead_connectionId_ownerExternalId_idx" ON "Lead"("connectionId", "ownerExternalId");

-- CreateIndex
CREATE INDEX "Opportunity_connectionId_originalLeadExternalId_idx" ON "Opportunity"("connectionId", "originalLeadExternalId");
