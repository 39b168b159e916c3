-- AlterTable
ALTER TABLE "SyncBacklog" ADD COLUMN     "again" BOOLEAN NOT NULL DEFAULT false;
