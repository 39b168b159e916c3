"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { useAddTeam, useChangeTeam, useRemoveTeam } from "@/lib/settings/mutations";
import type { Member, Team } from "@/lib/workspace/schema";
import { Choices } from "./choices";
import { Refusal } from "./refusal";

type NameDialogProps = {
  title: string;
  firstName: string;
  isPending: boolean;
  error: Error | null;
  onSave: (name: string) => void;
  onClose: () => void;
  children?: ReactNode;
};

function NameDialog({ title, firstName, isPending, error, onSave, onClose, children }: NameDialogProps) {
  const t = useTranslations("settings.teams");
  const common = useTranslations("common");
  const formId = useId();
  const [name, setName] = useState(firstName);
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      actions={(close) => (
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button variant="primary" type="submit" form={formId} isPending={isPending} isDisabled={name.trim() === ""}>
            {common("save")}
          </Button>
        </>
      )}
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") onSave(name);
        }}
        className="flex flex-col gap-5"
      >
        <Refusal of={{ error }} words={{ DUPLICATE: t("duplicate") }} />
        <TextField label={t("name")} value={name} onChange={setName} maxLength={200} autoComplete="off" autoFocus />
        {children}
      </form>
    </Dialog>
  );
}

export function NewTeamDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("settings.teams");
  const add = useAddTeam();
  return (
    <NameDialog
      title={t("addTitle")}
      firstName=""
      isPending={add.isPending}
      error={add.error}
      onSave={(name) => add.mutate({ name }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

type TeamDialogProps = { team: Team; members: Member[]; onClose: () => void };

export function TeamDialog({ team, members, onClose }: TeamDialogProps) {
  const t = useTranslations("settings.teams");
  const change = useChangeTeam(team.id);
  const [userIds, setUserIds] = useState(team.userIds);
  return (
    <NameDialog
      title={t("editTitle")}
      firstName={team.name}
      isPending={change.isPending}
      error={change.error}
      onSave={(name) => change.mutate({ name, userIds }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Choices
        label={t("members")}
        choices={members.map(({ id, name }) => ({ id, label: name }))}
        selected={userIds}
        onChange={setUserIds}
      />
    </NameDialog>
  );
}

export function RemoveTeamDialog({ team, onClose }: Omit<TeamDialogProps, "members">) {
  const t = useTranslations("settings.teams");
  const common = useTranslations("common");
  const remove = useRemoveTeam(team.id);
  return (
    <Dialog
      isAlert
      size="sm"
      title={t("removeTitle", { name: team.name })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      actions={(close) => (
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button
            variant="danger"
            isPending={remove.isPending}
            onPress={() => remove.mutate(undefined, { onSuccess: close })}
          >
            {t("remove")}
          </Button>
        </>
      )}
    >
      <div className="flex flex-col gap-3">
        <p>{t("removeBody")}</p>
        <Refusal of={remove} />
      </div>
    </Dialog>
  );
}
