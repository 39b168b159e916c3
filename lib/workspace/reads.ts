import { getDb } from "@/lib/db/client";

/** Whether sample data lives here; the sign-in page shows the way into it only then. */
export async function hasDemo(): Promise<boolean> {
  return (await getDb().workspace.findFirst({ where: { demo: true }, select: { id: true } })) !== null;
}
