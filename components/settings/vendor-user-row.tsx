"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import type { SourceUser, SourceUserList } from "@/lib/settings/schema";
import { Row } from "./section";
import { VendorUserDialog } from "./vendor-user-dialog";

type VendorUserRowProps = { user: SourceUser; members: SourceUserList["members"]; canManage: boolean };

export function VendorUserRow({ user, members, canManage }: VendorUserRowProps) {
  const t = useTranslations("settings");
  const [isOpen, setOpen] = useState(false);
  const name = user.name ?? t("vendorUsers.unnamed");
  const owned = user.owned > 0 ? t("vendorUsers.owns", { count: user.owned }) : null;
  return (
    <Row>
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex min-w-0 items-center gap-2">
          <span className="truncate font-semibold">{name}</span>
          {user.hasLeft && <Chip tone="warn">{t("vendorUsers.hasLeft")}</Chip>}
        </p>
        <p className="truncate text-text-2">{[...user.emails, owned].filter(Boolean).join(" · ") || user.externalId}</p>
      </div>
      <JoinedTo user={user} members={members} />
      {canManage && (
        <Button size="sm" aria-label={t("changeOf", { name })} onPress={() => setOpen(true)}>
          {t("change")}
        </Button>
      )}
      {isOpen && <VendorUserDialog user={user} members={members} onClose={() => setOpen(false)} />}
    </Row>
  );
}

/** Nobody is a fact that needs a person only while the user still owns or does something. */
function JoinedTo({ user, members }: Pick<VendorUserRowProps, "user" | "members">) {
  const t = useTranslations("settings.vendorUsers");
  const member = members.find(({ id }) => id === user.userId);
  const needsSomeone = !member && !user.byHand && !user.hasLeft;
  return (
    <p className="min-w-0 basis-52 truncate max-md:flex-1">
      {member ? member.name : <span className={needsSomeone ? "text-warn" : "text-text-2"}>{t("nobody")}</span>}
      {(member || user.byHand) && <span className="text-text-2">, {t(user.byHand ? "byHand" : "byAddress")}</span>}
    </p>
  );
}
