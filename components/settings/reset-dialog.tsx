"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useMakeResetLink } from "@/lib/settings/mutations";
import type { Member } from "@/lib/workspace/schema";
import { ShownLink } from "./made-link";
import { Refusal } from "./refusal";

export function ResetDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTranslations("settings");
  const common = useTranslations("common");
  const make = useMakeResetLink(member.id);
  const { name } = member;
  return (
    <Dialog
      title={t("people.resetTitle", { name })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      actions={(close) =>
        make.data ? (
          <Button onPress={close}>{t("link.done")}</Button>
        ) : (
          <>
            <Button onPress={close}>{common("cancel")}</Button>
            <Button variant="primary" isPending={make.isPending} onPress={() => make.mutate()}>
              {t("people.resetMake")}
            </Button>
          </>
        )
      }
    >
      {make.data ? (
        <ShownLink link={make.data} />
      ) : (
        <div className="flex flex-col gap-3">
          <p>{t("people.resetBody", { name })}</p>
          <Refusal of={make} words={{ FORBIDDEN: t("people.resetForbidden") }} />
        </div>
      )}
    </Dialog>
  );
}
