export const roles = ["ADMIN", "MANAGER", "REP", "AUDITOR"] as const;
export type Role = (typeof roles)[number];

/**
 * Who a read or write is done for. Made from the session (or a token) and from nothing else; every query carries its
 * `workspaceId`, and `lib/policy` decides by the rest.
 */
export type Actor = {
  userId: string;
  workspaceId: string;
  role: Role;
  name: string;
  email: string;
  /** Every member of the actor's teams, the actor included. */
  teamUserIds: string[];
  sessionId: string;
};
