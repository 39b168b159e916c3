"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { roleSchema } from "@/lib/auth/schema";
import { useChangeMember } from "@/lib/settings/mutations";
import type { Member, Team } from "@/lib/workspace/schema";
import { Choices } from "./choices";
import { Refusal } from "./refusal";

type MemberDialogProps = { member: Member; teams: Team[]; onClose: () => void };

export function MemberDialog({ member, teams, onClose }: MemberDialogProps) {
  const t = useTranslations("settings");
  const common = useTranslations("common");
  const [role, setRole] = useState(member.role);
  const [teamIds, setTeamIds] = useState(member.teamIds);
  const change = useChangeMember(member.id);
  return (
    <Dialog
      title={member.name}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      actions={(close) => (
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button
            variant="primary"
            isPending={change.isPending}
            onPress={() => change.mutate({ role, teamIds }, { onSuccess: close })}
          >
            {common("save")}
          </Button>
        </>
      )}
    >
      <div className="flex flex-col gap-5">
        <Refusal of={change} words={{ CONFLICT: t("people.lastAdmin") }} />
        <RadioGroup
          label={t("people.role")}
          choices={roleSchema.options.map((id) => ({
            id,
            label: t(`roles.${id}`),
            hint: t(`rights.${id}`),
            isDisabled: member.isLastAdmin && id !== "ADMIN",
          }))}
          value={role}
          onChange={setRole}
          hint={member.isLastAdmin ? t("people.lastAdmin") : undefined}
        />
        <Choices
          label={t("people.teams")}
          choices={teams.map(({ id, name }) => ({ id, label: name }))}
          selected={teamIds}
          onChange={setTeamIds}
          empty={t("people.noTeams")}
        />
      </div>
    </Dialog>
  );
}
