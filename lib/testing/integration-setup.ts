import { afterAll, inject } from "vitest";
import { closeDb } from "@/lib/db/client";
import { openWorkerDatabase } from "./database";

// Runs before each integration test file: from here on `getDb()` is the worker's own database.
process.env.DATABASE_URL = await openWorkerDatabase(inject("database"), process.env.VITEST_POOL_ID ?? "1");
process.env.NEXTAUTH_SECRET ??= "a-secret-of-the-integration-tests";
process.env.NEXTAUTH_URL ??= "http://localhost:3000";

afterAll(closeDb);
