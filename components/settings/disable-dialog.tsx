"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useChangeMember } from "@/lib/settings/mutations";
import type { Member } from "@/lib/workspace/schema";
import { Refusal } from "./refusal";

export function DisableDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTranslations("settings.people");
  const common = useTranslations("common");
  const change = useChangeMember(member.id);
  return (
    <Dialog
      isAlert
      size="sm"
      title={t("disableTitle", { name: member.name })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      actions={(close) => (
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button
            variant="danger"
            isPending={change.isPending}
            onPress={() => change.mutate({ isDisabled: true }, { onSuccess: close })}
          >
            {t("disable")}
          </Button>
        </>
      )}
    >
      <div className="flex flex-col gap-3">
        <p>{t("disableBody")}</p>
        <Refusal of={change} words={{ CONFLICT: t("lastAdmin") }} />
      </div>
    </Dialog>
  );
}
