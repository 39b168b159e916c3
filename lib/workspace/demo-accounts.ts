import type { Role } from "@/lib/auth/actor";

/** The three who may enter the demo. Their password is public: it opens sample data and nothing else. */
export const demoAccounts = [
  { role: "MANAGER", email: "manager@demo.tributary.test", name: "Lucía Bermann" },
  { role: "REP", email: "rep@demo.tributary.test", name: "Nadia Ferro" },
  { role: "ADMIN", email: "admin@demo.tributary.test", name: "Ulises Prado" },
] as const satisfies readonly { role: Role; email: string; name: string }[];

export const demoPassword = "three-streams";
