"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useFormat } from "@/lib/i18n/use-format";
import { useRevokeInvite } from "@/lib/settings/mutations";
import type { Invite, Team } from "@/lib/workspace/schema";
import { Refusal } from "./refusal";
import { Row } from "./section";

type InviteRowProps = { invite: Invite; teams: Team[]; canManage: boolean; onAgain: () => void };

export function InviteRow({ invite, teams, canManage, onAgain }: InviteRowProps) {
  const t = useTranslations("settings");
  const format = useFormat();
  const revoke = useRevokeInvite();
  const team = teams.find(({ id }) => id === invite.teamId)?.name;
  const { email } = invite;
  return (
    <Row>
      <div className="min-w-0 flex-1 basis-56">
        <p className="truncate font-semibold">{email}</p>
        <p className="truncate text-text-2">{[t(`roles.${invite.role}`), team].filter(Boolean).join(", ")}</p>
        <Refusal of={revoke} />
      </div>
      <span className="text-text-2">{t("invite.until", { date: format.instant(invite.expiresAt) })}</span>
      {canManage && (
        <div className="flex gap-2">
          <Button size="sm" aria-label={t("invite.againOf", { email })} onPress={onAgain}>
            {t("invite.again")}
          </Button>
          <Button
            size="sm"
            aria-label={t("invite.revokeOf", { email })}
            isPending={revoke.isPending}
            onPress={() => revoke.mutate(invite.id)}
          >
            {t("invite.revoke")}
          </Button>
        </div>
      )}
    </Row>
  );
}
