"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { useJoinSourceUser } from "@/lib/settings/mutations";
import type { SourceUser, SourceUserList } from "@/lib/settings/schema";
import { Refusal } from "./refusal";

type Joined = "auto" | "none" | "member";

type VendorUserDialogProps = { user: SourceUser; members: SourceUserList["members"]; onClose: () => void };

export function VendorUserDialog({ user, members, onClose }: VendorUserDialogProps) {
  const t = useTranslations("settings.vendorUsers");
  const common = useTranslations("common");
  const join = useJoinSourceUser(user.id);
  const [joined, setJoined] = useState<Joined>(!user.byHand ? "auto" : user.userId ? "member" : "none");
  const [userId, setUserId] = useState(user.userId);
  const chosen = { auto: "auto", none: null, member: userId }[joined];
  return (
    <Dialog
      title={t("editTitle", { name: user.name ?? t("unnamed") })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      actions={(close) => (
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button
            variant="primary"
            isDisabled={joined === "member" && userId === null}
            isPending={join.isPending}
            onPress={() => join.mutate({ userId: chosen }, { onSuccess: close })}
          >
            {common("save")}
          </Button>
        </>
      )}
    >
      <div className="flex flex-col gap-4">
        <p className="break-words text-text-2">{[...user.emails, user.title].filter(Boolean).join(" · ")}</p>
        <Refusal of={join} />
        <RadioGroup
          label={t("choice")}
          choices={(["auto", "member", "none"] as const).map((id) => ({ id, label: t(id) }))}
          value={joined}
          onChange={setJoined}
        />
        {joined === "member" && (
          <ComboBox
            label={t("memberLabel")}
            choices={members.map(({ id, name }) => ({ id, label: name }))}
            value={userId}
            onChange={setUserId}
          />
        )}
        <p className="text-text-2">{t("effect")}</p>
      </div>
    </Dialog>
  );
}
