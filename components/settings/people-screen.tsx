"use client";

import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { inviteListQuery, memberListQuery, teamListQuery } from "@/lib/settings/queries";
import type { Invite } from "@/lib/workspace/schema";
import { InviteDialog } from "./invite-dialog";
import { InviteRow } from "./invite-row";
import { MemberRow } from "./member-row";
import { Refusal } from "./refusal";
import { Rows, Section } from "./section";

type PeopleScreenProps = { canManage: boolean; userId: string };

/** Who comes in and what they may do; who was asked and has not come yet. */
export function PeopleScreen({ canManage, userId }: PeopleScreenProps) {
  const t = useTranslations("settings");
  const members = useQuery(memberListQuery());
  const invites = useQuery(inviteListQuery());
  const teams = useQuery(teamListQuery());
  const [inviting, setInviting] = useState<Partial<Invite> | null>(null);
  if (!members.data || !teams.data) return <Refusal of={members.error ? members : teams} />;
  const known = teams.data.items;
  const pending = invites.data?.items ?? [];
  return (
    <>
      <Section
        title={t("people.title")}
        note={canManage ? t("people.note") : `${t("people.note")} ${t("readOnly")}`}
        action={
          canManage && (
            <Button variant="primary" icon={UserPlus} onPress={() => setInviting({})}>
              {t("invite.action")}
            </Button>
          )
        }
      >
        <Rows label={t("people.title")}>
          {members.data.items.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              teams={known}
              canManage={canManage}
              isSelf={member.id === userId}
            />
          ))}
        </Rows>
      </Section>
      <Refusal of={invites} />
      {pending.length > 0 && (
        <Section title={t("invite.pending")} {...(canManage && { note: t("invite.pendingNote") })}>
          <Rows label={t("invite.pending")}>
            {pending.map((invite) => (
              <InviteRow
                key={invite.id}
                invite={invite}
                teams={known}
                canManage={canManage}
                onAgain={() => setInviting(invite)}
              />
            ))}
          </Rows>
        </Section>
      )}
      {inviting && <InviteDialog first={inviting} teams={known} onClose={() => setInviting(null)} />}
    </>
  );
}
