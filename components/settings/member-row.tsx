"use client";

import { Ellipsis, KeyRound, SlidersHorizontal, UserCheck, UserX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Chip } from "@/components/ui/chip";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { useFormat } from "@/lib/i18n/use-format";
import { useChangeMember } from "@/lib/settings/mutations";
import type { Member, Team } from "@/lib/workspace/schema";
import { DisableDialog } from "./disable-dialog";
import { MemberDialog } from "./member-dialog";
import { Refusal } from "./refusal";
import { ResetDialog } from "./reset-dialog";
import { Row } from "./section";

type MemberRowProps = { member: Member; teams: Team[]; canManage: boolean; isSelf: boolean };
type Open = "edit" | "reset" | "disable" | null;

export function MemberRow({ member, teams, canManage, isSelf }: MemberRowProps) {
  const t = useTranslations("settings");
  const [open, setOpen] = useState<Open>(null);
  const change = useChangeMember(member.id);
  const close = () => setOpen(null);
  return (
    <Row>
      <MemberNames member={member} isSelf={isSelf} />
      <MemberPlace member={member} teams={teams} />
      {canManage && (
        <Menu
          label={t("more", { name: member.name })}
          placement="bottom end"
          trigger={<IconButton label={t("more", { name: member.name })} icon={Ellipsis} />}
        >
          <MenuItem icon={SlidersHorizontal} onAction={() => setOpen("edit")}>
            {t("people.edit")}
          </MenuItem>
          {!isSelf && (
            <>
              <MenuItem icon={KeyRound} onAction={() => setOpen("reset")}>
                {t("people.reset")}
              </MenuItem>
              <MenuSeparator />
              {member.disabledAt ? (
                <MenuItem icon={UserCheck} onAction={() => change.mutate({ isDisabled: false })}>
                  {t("people.enable")}
                </MenuItem>
              ) : (
                <MenuItem icon={UserX} isDanger isDisabled={member.isLastAdmin} onAction={() => setOpen("disable")}>
                  {t("people.disable")}
                </MenuItem>
              )}
            </>
          )}
        </Menu>
      )}
      {change.error && (
        <div className="w-full">
          <Refusal of={change} />
        </div>
      )}
      {open === "edit" && <MemberDialog member={member} teams={teams} onClose={close} />}
      {open === "reset" && <ResetDialog member={member} onClose={close} />}
      {open === "disable" && <DisableDialog member={member} onClose={close} />}
    </Row>
  );
}

function MemberNames({ member, isSelf }: Pick<MemberRowProps, "member" | "isSelf">) {
  const t = useTranslations("settings.people");
  return (
    <div className="min-w-0 flex-1 basis-56">
      <p className="flex min-w-0 items-center gap-2">
        <span className={member.disabledAt ? "truncate text-text-2" : "truncate font-semibold"}>{member.name}</span>
        {isSelf && <Chip tone="accent">{t("you")}</Chip>}
        {member.disabledAt && <Chip tone="warn">{t("disabled")}</Chip>}
        {!member.canSignIn && !member.disabledAt && <Chip>{t("noPassword")}</Chip>}
      </p>
      <p className="truncate text-text-2">{member.email}</p>
    </div>
  );
}

function MemberPlace({ member, teams }: Pick<MemberRowProps, "member" | "teams">) {
  const t = useTranslations("settings");
  const format = useFormat();
  const names = teams.filter(({ id }) => member.teamIds.includes(id)).map(({ name }) => name);
  const seen = member.lastSeenAt;
  return (
    <div className="min-w-0 basis-60 max-md:flex-1 max-md:basis-full max-md:order-last">
      <p className="truncate">
        {t(`roles.${member.role}`)}
        <span className="text-text-2" title={names.join(", ")}>
          {", "}
          {names.length > 0 ? names.join(", ") : t("people.noTeam")}
        </span>
      </p>
      <p className="text-text-2" {...(seen && { title: format.exact(seen) })}>
        {seen ? t("people.seen", { age: format.age(seen) }) : t("people.never")}
      </p>
    </div>
  );
}
