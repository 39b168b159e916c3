"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { roleSchema } from "@/lib/auth/schema";
import { useInvite } from "@/lib/settings/mutations";
import { type Invite, inviteCreateSchema, type Team } from "@/lib/workspace/schema";
import { ShownLink } from "./made-link";
import { Refusal } from "./refusal";

const none = "none";

type InviteDialogProps = {
  /** What it begins with: an invite whose link was lost, or nothing. */
  first: Partial<Invite>;
  teams: Team[];
  onClose: () => void;
};

/** Asks for whom, then shows the link in the same place. */
export function InviteDialog({ first, teams, onClose }: InviteDialogProps) {
  const t = useTranslations("settings");
  const common = useTranslations("common");
  const formId = useId();
  const invite = useInvite();
  const [email, setEmail] = useState(first.email ?? "");
  const [role, setRole] = useState(first.role ?? "REP");
  const [teamId, setTeamId] = useState(first.teamId ?? none);
  const [isWrong, setWrong] = useState(false);
  const send = () => {
    const given = inviteCreateSchema.safeParse({ email, role, teamId: teamId === none ? null : teamId });
    setWrong(!given.success);
    if (given.success) invite.mutate(given.data);
  };
  return (
    <Dialog
      title={t(invite.data ? "link.title" : "invite.title")}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      actions={(close) =>
        invite.data ? (
          <Button onPress={close}>{t("link.done")}</Button>
        ) : (
          <>
            <Button onPress={close}>{common("cancel")}</Button>
            <Button variant="primary" type="submit" form={formId} isPending={invite.isPending}>
              {t("invite.make")}
            </Button>
          </>
        )
      }
    >
      {invite.data ? (
        <ShownLink link={invite.data} />
      ) : (
        <form
          id={formId}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
          className="flex flex-col gap-5"
        >
          <Refusal of={invite} words={{ DUPLICATE: t("invite.duplicate") }} />
          <TextField
            label={t("invite.email")}
            type="email"
            autoComplete="off"
            autoFocus
            value={email}
            onChange={setEmail}
            hint={t("invite.emailNote")}
            error={isWrong ? t("invite.emailWrong") : null}
          />
          <RadioGroup
            label={t("people.role")}
            choices={roleSchema.options.map((id) => ({ id, label: t(`roles.${id}`), hint: t(`rights.${id}`) }))}
            value={role}
            onChange={setRole}
          />
          {teams.length > 0 && (
            <Select
              label={t("invite.team")}
              choices={[{ id: none, label: t("invite.noTeam") }, ...teams.map(({ id, name }) => ({ id, label: name }))]}
              value={teamId}
              onChange={setTeamId}
            />
          )}
        </form>
      )}
    </Dialog>
  );
}
