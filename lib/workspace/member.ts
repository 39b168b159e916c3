import type { Actor } from "@/lib/auth/actor";
import { forgetSessions } from "@/lib/auth/session";
import { changeMember } from "./member-writes";
import { getMember } from "./reads";
import type { Member, MemberPatch } from "./schema";

/** Changes a member and answers them as they are then. Who is shut out is out at once here, everywhere within seconds. */
export async function patchMember(
  actor: Actor,
  userId: string,
  { patch, requestId }: { patch: MemberPatch; requestId: string },
): Promise<Member> {
  forgetSessions(await changeMember(actor, { userId, patch, requestId }));
  return getMember(actor, userId);
}
