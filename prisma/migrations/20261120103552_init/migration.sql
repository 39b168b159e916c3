-- Trigrams for search in the middle of a name, unaccent for full text; any role that may create objects may add both.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('ADMIN', 'MANAGER', 'REP', 'AUDITOR');

-- CreateTable
CREATE TABLE "Workspace" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "ownDomains" TEXT[],
    "mainCurrency" TEXT NOT NULL DEFAULT 'USD',
    "responseTargetMin" INTEGER NOT NULL DEFAULT 30,
    "businessHours" JSONB NOT NULL DEFAULT '{}',
    "horizonDays" INTEGER NOT NULL DEFAULT 365,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "language" TEXT,
    "region" TEXT,
    "timeZone" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserIdentity" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,

    CONSTRAINT "UserIdentity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "workspaceId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("workspaceId","userId")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "teamId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("teamId","userId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "blockedUntil" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "userId" UUID,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "requestId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Connection" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "membraneConnectionId" TEXT NOT NULL,
    "source" TEXT,
    "sourceReason" TEXT,
    "name" TEXT NOT NULL,
    "domain" TEXT,
    "externalAppId" TEXT,
    "logoUrl" TEXT,
    "state" TEXT NOT NULL,
    "usable" BOOLEAN NOT NULL DEFAULT false,
    "clientActionType" TEXT,
    "clientActionText" TEXT,
    "errorText" TEXT,
    "errorTraceId" TEXT,
    "accountUrl" TEXT,
    "accountFingerprint" TEXT[],
    "connectedById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "askFailedAt" TIMESTAMPTZ(3),
    "askError" TEXT,
    "downSince" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "pausedAt" TIMESTAMPTZ(3),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "budgetTat" TIMESTAMPTZ(3),
    "budgetDay" DATE,
    "budgetDayUsed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Connection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SyncStream" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "periodSec" INTEGER NOT NULL,
    "checkpoint" JSONB,
    "version" INTEGER NOT NULL DEFAULT 0,
    "leaseToken" UUID,
    "leaseUntil" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "runStartedAt" TIMESTAMPTZ(3),
    "runId" UUID,
    "lastGoodAt" TIMESTAMPTZ(3),
    "firstFilledAt" TIMESTAMPTZ(3),
    "since" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "errorCode" TEXT,
    "errorText" TEXT,
    "failedAt" TIMESTAMPTZ(3),
    "notPermitted" BOOLEAN NOT NULL DEFAULT false,
    "recordCount" INTEGER NOT NULL DEFAULT 0,
    "rejectedCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SyncStream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SyncBacklog" (
    "streamId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "recordAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,
    "exhausted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SyncBacklog_pkey" PRIMARY KEY ("streamId","externalId")
);

-- CreateTable
CREATE TABLE "SyncRun" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "streamId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "pages" INTEGER NOT NULL DEFAULT 0,
    "fetched" INTEGER NOT NULL DEFAULT 0,
    "inserted" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "errorCode" TEXT,
    "errorText" TEXT,

    CONSTRAINT "SyncRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RejectedRow" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "streamId" UUID NOT NULL,
    "rowKey" TEXT NOT NULL,
    "externalId" TEXT,
    "reason" TEXT NOT NULL,
    "raw" JSONB NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RejectedRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonLink" (
    "recordId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "PersonLink_pkey" PRIMARY KEY ("recordId")
);

-- CreateTable
CREATE TABLE "DirtyRecord" (
    "workspaceId" UUID NOT NULL,
    "recordId" UUID NOT NULL,

    CONSTRAINT "DirtyRecord_pkey" PRIMARY KEY ("workspaceId","recordId")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "displayName" TEXT,
    "sortName" TEXT COLLATE "C" NOT NULL,
    "searchText" TEXT NOT NULL,
    "company" TEXT,
    "sortCompany" TEXT COLLATE "C" NOT NULL,
    "title" TEXT,
    "email" TEXT,
    "sortEmail" TEXT COLLATE "C" NOT NULL,
    "emails" TEXT[],
    "phone" TEXT,
    "phones" TEXT[],
    "city" TEXT,
    "country" TEXT,
    "language" TEXT,
    "lifecycle" TEXT NOT NULL,
    "inLeads" BOOLEAN NOT NULL,
    "stageLabel" TEXT,
    "stageConflict" BOOLEAN NOT NULL DEFAULT false,
    "sortStage" TEXT COLLATE "C" NOT NULL,
    "ownerUserId" UUID,
    "ownerName" TEXT,
    "sortOwner" TEXT COLLATE "C" NOT NULL,
    "ownerState" TEXT NOT NULL,
    "lastActivityAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSpoke" TEXT,
    "lastLine" TEXT,
    "lastLineAt" TIMESTAMPTZ(3),
    "waitingSince" TIMESTAMPTZ(3) NOT NULL,
    "nextTaskName" TEXT,
    "nextTaskDueAt" TIMESTAMPTZ(3),
    "amountMinor" BIGINT,
    "currency" TEXT,
    "doNotCall" BOOLEAN NOT NULL DEFAULT false,
    "emailOptOut" BOOLEAN NOT NULL DEFAULT false,
    "sources" TEXT[],
    "recordCounts" JSONB NOT NULL,
    "leadRecords" INTEGER NOT NULL DEFAULT 0,
    "callCount" INTEGER NOT NULL DEFAULT 0,
    "firstSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceRecord" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "parts" JSONB,
    "contentHash" TEXT NOT NULL,
    "mapperVersion" INTEGER NOT NULL,
    "url" TEXT,
    "sourceCreatedAt" TIMESTAMPTZ(3),
    "sourceUpdatedAt" TIMESTAMPTZ(3),
    "observedAt" TIMESTAMPTZ(3) NOT NULL,
    "firstSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tombstonedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SourceRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecordChange" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "sourceAt" TIMESTAMPTZ(3),
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "runId" UUID,

    CONSTRAINT "RecordChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lead" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "name" TEXT,
    "firstName" TEXT,
    "lastName" TEXT,
    "company" TEXT,
    "title" TEXT,
    "emails" JSONB NOT NULL,
    "phones" JSONB NOT NULL,
    "ownerExternalId" TEXT,
    "ownerName" TEXT,
    "city" TEXT,
    "region" TEXT,
    "country" TEXT,
    "language" TEXT,
    "doNotCall" BOOLEAN NOT NULL,
    "rawStatus" TEXT,
    "lifecycle" TEXT NOT NULL,
    "origin" TEXT,
    "description" TEXT,
    "facts" JSONB NOT NULL,
    "amountMinor" BIGINT,
    "currency" TEXT,
    "convertedAt" TIMESTAMPTZ(3),
    "convertedContactExternalId" TEXT,
    "convertedAccountExternalId" TEXT,
    "convertedOpportunityExternalId" TEXT,
    "createdAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "name" TEXT,
    "firstName" TEXT,
    "lastName" TEXT,
    "company" TEXT,
    "title" TEXT,
    "emails" JSONB NOT NULL,
    "phones" JSONB NOT NULL,
    "ownerExternalId" TEXT,
    "ownerName" TEXT,
    "city" TEXT,
    "region" TEXT,
    "country" TEXT,
    "language" TEXT,
    "doNotCall" BOOLEAN NOT NULL,
    "rawStatus" TEXT,
    "lifecycle" TEXT NOT NULL,
    "origin" TEXT,
    "description" TEXT,
    "facts" JSONB NOT NULL,
    "accountExternalId" TEXT,
    "originalLeadExternalId" TEXT,
    "siteExternalId" TEXT,
    "createdAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "website" TEXT,
    "emails" JSONB NOT NULL,
    "phones" JSONB NOT NULL,
    "industry" TEXT,
    "type" TEXT,
    "city" TEXT,
    "country" TEXT,
    "ownerExternalId" TEXT,
    "ownerName" TEXT,
    "description" TEXT,
    "createdAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opportunity" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "amountMinor" BIGINT,
    "currency" TEXT,
    "rawStage" TEXT,
    "outcome" TEXT,
    "probability" DOUBLE PRECISION,
    "closeDate" DATE,
    "accountExternalId" TEXT,
    "accountName" TEXT,
    "contactExternalIds" TEXT[],
    "originalLeadExternalId" TEXT,
    "ownerExternalId" TEXT,
    "ownerName" TEXT,
    "description" TEXT,
    "createdAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Opportunity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "rawStatus" TEXT,
    "done" BOOLEAN NOT NULL,
    "priority" TEXT,
    "dueAt" TIMESTAMPTZ(3),
    "dueDate" DATE,
    "completedAt" TIMESTAMPTZ(3),
    "parentKind" TEXT,
    "parentExternalId" TEXT,
    "contactExternalId" TEXT,
    "accountExternalId" TEXT,
    "ownerExternalId" TEXT,
    "ownerName" TEXT,
    "description" TEXT,
    "createdAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceUser" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "name" TEXT,
    "emails" TEXT[],
    "phone" TEXT,
    "title" TEXT,
    "active" BOOLEAN NOT NULL,
    "userId" UUID,
    "userIdByHand" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SourceUser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Site" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "name" TEXT,
    "address" TEXT,
    "country" TEXT,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "rawStatus" TEXT,
    "closed" BOOLEAN,
    "visitorName" TEXT,
    "visitorEmail" TEXT,
    "visitorPhone" JSONB,
    "siteExternalId" TEXT,
    "pageUrl" TEXT,
    "ownerExternalId" TEXT,
    "language" TEXT,
    "lastMessageAt" TIMESTAMPTZ(3),
    "lastMessageText" TEXT,
    "lastMessageSide" TEXT,
    "tags" TEXT[],
    "messagesAsOf" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3),

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "senderName" TEXT,
    "text" TEXT NOT NULL,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Call" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "connectionId" UUID NOT NULL,
    "searchText" TEXT NOT NULL,
    "title" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "durationSec" INTEGER NOT NULL,
    "direction" TEXT,
    "scope" TEXT NOT NULL,
    "media" TEXT,
    "language" TEXT,
    "private" BOOLEAN NOT NULL,
    "hostExternalId" TEXT,
    "attendeeUserIds" UUID[],
    "workspaceExternalId" TEXT,
    "brief" TEXT,
    "outcome" TEXT,
    "companyQuestions" INTEGER,
    "customerQuestions" INTEGER,
    "crmLinks" JSONB,
    "detailsAsOf" TIMESTAMPTZ(3),
    "transcriptAsOf" TIMESTAMPTZ(3),

    CONSTRAINT "Call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallParty" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "callId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "speakerId" TEXT,
    "name" TEXT,
    "email" TEXT,
    "phone" JSONB,
    "title" TEXT,
    "side" TEXT NOT NULL,
    "userExternalId" TEXT,
    "talkSec" DOUBLE PRECISION,

    CONSTRAINT "CallParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallSignal" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "callId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "text" TEXT,
    "atMs" INTEGER,
    "durationSec" DOUBLE PRECISION,
    "count" INTEGER,
    "speakerId" TEXT,
    "authorExternalId" TEXT,

    CONSTRAINT "CallSignal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Transcript" (
    "callId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "sentences" JSONB NOT NULL,
    "observedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Transcript_pkey" PRIMARY KEY ("callId")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "UserIdentity_userId_idx" ON "UserIdentity"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "UserIdentity_provider_subject_key" ON "UserIdentity"("provider", "subject");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Team_workspaceId_name_key" ON "Team"("workspaceId", "name");

-- CreateIndex
CREATE INDEX "TeamMember_workspaceId_userId_idx" ON "TeamMember"("workspaceId", "userId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_workspaceId_idx" ON "Session"("workspaceId");

-- CreateIndex
CREATE INDEX "AuditEntry_workspaceId_at_id_idx" ON "AuditEntry"("workspaceId", "at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Connection_workspaceId_membraneConnectionId_key" ON "Connection"("workspaceId", "membraneConnectionId");

-- CreateIndex
CREATE INDEX "SyncStream_dueAt_idx" ON "SyncStream"("dueAt");

-- CreateIndex
CREATE INDEX "SyncStream_workspaceId_idx" ON "SyncStream"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "SyncStream_connectionId_name_key" ON "SyncStream"("connectionId", "name");

-- CreateIndex
CREATE INDEX "SyncBacklog_streamId_exhausted_dueAt_recordAt_idx" ON "SyncBacklog"("streamId", "exhausted", "dueAt", "recordAt" DESC);

-- CreateIndex
CREATE INDEX "SyncRun_streamId_startedAt_idx" ON "SyncRun"("streamId", "startedAt" DESC);

-- CreateIndex
CREATE INDEX "SyncRun_workspaceId_idx" ON "SyncRun"("workspaceId");

-- CreateIndex
CREATE INDEX "RejectedRow_workspaceId_idx" ON "RejectedRow"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "RejectedRow_streamId_rowKey_key" ON "RejectedRow"("streamId", "rowKey");

-- CreateIndex
CREATE INDEX "Identity_workspaceId_kind_value_idx" ON "Identity"("workspaceId", "kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_recordId_kind_value_key" ON "Identity"("recordId", "kind", "value");

-- CreateIndex
CREATE INDEX "PersonLink_workspaceId_personId_idx" ON "PersonLink"("workspaceId", "personId");

-- CreateIndex
CREATE INDEX "Person_workspaceId_inLeads_lastActivityAt_id_idx" ON "Person"("workspaceId", "inLeads", "lastActivityAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Person_workspaceId_lastActivityAt_id_idx" ON "Person"("workspaceId", "lastActivityAt" DESC, "id");

-- CreateIndex
CREATE INDEX "SourceRecord_workspaceId_kind_idx" ON "SourceRecord"("workspaceId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "SourceRecord_connectionId_kind_externalId_key" ON "SourceRecord"("connectionId", "kind", "externalId");

-- CreateIndex
CREATE INDEX "RecordChange_recordId_seenAt_idx" ON "RecordChange"("recordId", "seenAt" DESC);

-- CreateIndex
CREATE INDEX "Lead_workspaceId_idx" ON "Lead"("workspaceId");

-- CreateIndex
CREATE INDEX "Contact_workspaceId_idx" ON "Contact"("workspaceId");

-- CreateIndex
CREATE INDEX "Contact_connectionId_siteExternalId_idx" ON "Contact"("connectionId", "siteExternalId");

-- CreateIndex
CREATE INDEX "Account_workspaceId_idx" ON "Account"("workspaceId");

-- CreateIndex
CREATE INDEX "Opportunity_workspaceId_idx" ON "Opportunity"("workspaceId");

-- CreateIndex
CREATE INDEX "Opportunity_connectionId_accountExternalId_idx" ON "Opportunity"("connectionId", "accountExternalId");

-- CreateIndex
CREATE INDEX "Opportunity_contactExternalIds_idx" ON "Opportunity" USING GIN ("contactExternalIds");

-- CreateIndex
CREATE INDEX "Task_workspaceId_idx" ON "Task"("workspaceId");

-- CreateIndex
CREATE INDEX "Task_connectionId_parentKind_parentExternalId_idx" ON "Task"("connectionId", "parentKind", "parentExternalId");

-- CreateIndex
CREATE INDEX "Task_connectionId_contactExternalId_idx" ON "Task"("connectionId", "contactExternalId");

-- CreateIndex
CREATE INDEX "SourceUser_workspaceId_userId_idx" ON "SourceUser"("workspaceId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceUser_connectionId_externalId_key" ON "SourceUser"("connectionId", "externalId");

-- CreateIndex
CREATE INDEX "Site_workspaceId_idx" ON "Site"("workspaceId");

-- CreateIndex
CREATE INDEX "Conversation_workspaceId_lastMessageAt_idx" ON "Conversation"("workspaceId", "lastMessageAt" DESC);

-- CreateIndex
CREATE INDEX "Conversation_connectionId_siteExternalId_idx" ON "Conversation"("connectionId", "siteExternalId");

-- CreateIndex
CREATE INDEX "Message_conversationId_at_ordinal_idx" ON "Message"("conversationId", "at", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Message_conversationId_externalId_key" ON "Message"("conversationId", "externalId");

-- CreateIndex
CREATE INDEX "Call_workspaceId_startedAt_id_idx" ON "Call"("workspaceId", "startedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Call_attendeeUserIds_idx" ON "Call" USING GIN ("attendeeUserIds");

-- CreateIndex
CREATE INDEX "CallParty_workspaceId_idx" ON "CallParty"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "CallParty_callId_externalId_key" ON "CallParty"("callId", "externalId");

-- CreateIndex
CREATE INDEX "CallSignal_callId_kind_ordinal_idx" ON "CallSignal"("callId", "kind", "ordinal");

-- AddForeignKey
ALTER TABLE "UserIdentity" ADD CONSTRAINT "UserIdentity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Connection" ADD CONSTRAINT "Connection_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SyncStream" ADD CONSTRAINT "SyncStream_connectionId_fkey" FOREIGN KEY ("connectionId") REFERENCES "Connection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SyncBacklog" ADD CONSTRAINT "SyncBacklog_streamId_fkey" FOREIGN KEY ("streamId") REFERENCES "SyncStream"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SyncRun" ADD CONSTRAINT "SyncRun_streamId_fkey" FOREIGN KEY ("streamId") REFERENCES "SyncStream"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RejectedRow" ADD CONSTRAINT "RejectedRow_streamId_fkey" FOREIGN KEY ("streamId") REFERENCES "SyncStream"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonLink" ADD CONSTRAINT "PersonLink_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceRecord" ADD CONSTRAINT "SourceRecord_connectionId_fkey" FOREIGN KEY ("connectionId") REFERENCES "Connection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordChange" ADD CONSTRAINT "RecordChange_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lead" ADD CONSTRAINT "Lead_id_fkey" FOREIGN KEY ("id") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_id_fkey" FOREIGN KEY ("id") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_id_fkey" FOREIGN KEY ("id") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opportunity" ADD CONSTRAINT "Opportunity_id_fkey" FOREIGN KEY ("id") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_id_fkey" FOREIGN KEY ("id") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceUser" ADD CONSTRAINT "SourceUser_id_fkey" FOREIGN KEY ("id") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Site" ADD CONSTRAINT "Site_id_fkey" FOREIGN KEY ("id") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_id_fkey" FOREIGN KEY ("id") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Call" ADD CONSTRAINT "Call_id_fkey" FOREIGN KEY ("id") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallParty" ADD CONSTRAINT "CallParty_id_fkey" FOREIGN KEY ("id") REFERENCES "SourceRecord"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallParty" ADD CONSTRAINT "CallParty_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallSignal" ADD CONSTRAINT "CallSignal_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transcript" ADD CONSTRAINT "Transcript_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;
