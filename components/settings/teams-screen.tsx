"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { memberListQuery, teamListQuery } from "@/lib/settings/queries";
import type { Member, Team } from "@/lib/workspace/schema";
import { Refusal } from "./refusal";
import { Row, Rows, Section } from "./section";
import { NewTeamDialog, RemoveTeamDialog, TeamDialog } from "./team-dialogs";

/** Who works together: a rep reads what the team owns. */
export function TeamsScreen({ canManage }: { canManage: boolean }) {
  const t = useTranslations("settings");
  const teams = useQuery(teamListQuery());
  const members = useQuery(memberListQuery());
  const [isAdding, setAdding] = useState(false);
  if (!teams.data || !members.data) return <Refusal of={teams.error ? teams : members} />;
  const known = members.data.items;
  const add = canManage && (
    <Button icon={Plus} onPress={() => setAdding(true)}>
      {t("teams.add")}
    </Button>
  );
  return (
    <Section
      title={t("teams.title")}
      note={canManage ? t("teams.note") : `${t("teams.note")} ${t("readOnly")}`}
      action={teams.data.items.length > 0 && add}
    >
      {teams.data.items.length === 0 ? (
        <EmptyState title={t("teams.empty")} action={add} />
      ) : (
        <Rows label={t("teams.title")}>
          {teams.data.items.map((team) => (
            <TeamRow key={team.id} team={team} members={known} canManage={canManage} />
          ))}
        </Rows>
      )}
      {isAdding && <NewTeamDialog onClose={() => setAdding(false)} />}
    </Section>
  );
}

type TeamRowProps = { team: Team; members: Member[]; canManage: boolean };

function TeamRow({ team, members, canManage }: TeamRowProps) {
  const t = useTranslations("settings");
  const [open, setOpen] = useState<"edit" | "remove" | null>(null);
  const close = () => setOpen(null);
  const { name } = team;
  const names = members.filter(({ id }) => team.userIds.includes(id)).map((member) => member.name);
  return (
    <Row>
      <div className="min-w-0 flex-1 basis-56">
        <p className="truncate font-semibold">{name}</p>
        <p className="text-text-2">{names.length > 0 ? names.join(", ") : t("teams.nobody")}</p>
      </div>
      {canManage && (
        <div className="flex gap-2">
          <Button size="sm" aria-label={t("changeOf", { name })} onPress={() => setOpen("edit")}>
            {t("change")}
          </Button>
          <Button size="sm" aria-label={t("teams.removeOf", { name })} onPress={() => setOpen("remove")}>
            {t("teams.remove")}
          </Button>
        </div>
      )}
      {open === "edit" && <TeamDialog team={team} members={members} onClose={close} />}
      {open === "remove" && <RemoveTeamDialog team={team} onClose={close} />}
    </Row>
  );
}
