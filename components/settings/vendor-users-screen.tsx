"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { SourceIcon } from "@/components/ui/source";
import { sourceUserListQuery } from "@/lib/settings/queries";
import type { SourceUser } from "@/lib/settings/schema";
import { Refusal } from "./refusal";
import { Rows, Section } from "./section";
import { VendorUserRow } from "./vendor-user-row";

type Shown = "all" | "unmatched" | "left";

const isShown: Record<Shown, (user: SourceUser) => boolean> = {
  all: () => true,
  unmatched: ({ userId }) => userId === null,
  left: ({ hasLeft }) => hasLeft,
};

/** Every user of every vendor and who of us that is; where the addresses are wrong, said by hand. */
export function VendorUsersScreen({ canManage }: { canManage: boolean }) {
  const t = useTranslations("settings");
  const query = useQuery(sourceUserListQuery());
  const [shown, setShown] = useState<Shown>("all");
  if (!query.data) return <Refusal of={query} />;
  const { items, members } = query.data;
  const segments = (["all", "unmatched", "left"] as const).map((id) => ({
    id,
    label: t(`vendorUsers.${id}`),
    count: items.filter(isShown[id]).length,
  }));
  const groups = Map.groupBy(items.filter(isShown[shown]), ({ connectionId }) => connectionId);
  return (
    <>
      <Section
        title={t("vendorUsers.title")}
        note={canManage ? t("vendorUsers.note") : `${t("vendorUsers.note")} ${t("readOnly")}`}
      >
        {items.length === 0 ? (
          <EmptyState title={t("vendorUsers.empty")} />
        ) : (
          <SegmentedControl label={t("vendorUsers.show")} segments={segments} value={shown} onChange={setShown} />
        )}
      </Section>
      {items.length > 0 && groups.size === 0 && <p className="text-text-2">{t("vendorUsers.noneHere")}</p>}
      {[...groups].map(([connectionId, users]) => (
        <section key={connectionId} className="flex flex-col gap-2">
          <h3 className="flex items-center gap-2 font-semibold">
            {users[0] && <SourceIcon source={users[0].source} />}
            {users[0]?.connectionName}
          </h3>
          <Rows label={users[0]?.connectionName ?? ""}>
            {users.map((user) => (
              <VendorUserRow key={user.id} user={user} members={members} canManage={canManage} />
            ))}
          </Rows>
        </section>
      ))}
    </>
  );
}
