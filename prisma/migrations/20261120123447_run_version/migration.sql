-- AlterTable
ALTER TABLE "SyncStream" ADD COLUMN     "runVersion" INTEGER NOT NULL DEFAULT 0;
