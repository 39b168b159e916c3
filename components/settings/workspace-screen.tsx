"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { workspaceQuery } from "@/lib/settings/queries";
import type { WorkspaceSettings } from "@/lib/settings/schema";
import { BusinessHoursSection } from "./business-hours";
import { Refusal } from "./refusal";
import { Section } from "./section";
import { WorkspaceForm } from "./workspace-form";

/** What holds for everybody in the workspace. */
export function WorkspaceScreen({ canManage }: { canManage: boolean }) {
  const query = useQuery(workspaceQuery());
  if (!query.data) return <Refusal of={query} />;
  return (
    <>
      {canManage ? <WorkspaceForm workspace={query.data} /> : <WorkspaceFacts workspace={query.data} />}
      <BusinessHoursSection hours={query.data.businessHours} canManage={canManage} />
    </>
  );
}

function WorkspaceFacts({ workspace }: { workspace: WorkspaceSettings }) {
  const t = useTranslations("settings");
  return (
    <Section title={t("workspace.title")} note={t("readOnly")}>
      <DescriptionList>
        <Description term={t("workspace.name")}>{workspace.name}</Description>
        <Description term={t("workspace.ownDomains")}>
          {workspace.ownDomains.join(", ") || t("workspace.none")}
        </Description>
        <Description term={t("workspace.mainCurrency")}>{workspace.mainCurrency}</Description>
        <Description term={t("workspace.responseTarget")}>
          {t("workspace.minutes", { count: workspace.responseTargetMin })}
        </Description>
      </DescriptionList>
    </Section>
  );
}
