"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Page } from "@/components/layout/page";
import { Button } from "@/components/ui/button";
import { connectionListQuery } from "@/lib/connections/queries";
import type { ConnectionView } from "@/lib/connections/schema";
import { ConnectTiles } from "./connect-tiles";
import { ConnectionCard } from "./connection-card";
import { MembraneNotice } from "./membrane-notice";
import { Refusal } from "./refusal";
import { type OfferedApp, useConnect } from "./use-connect";

type ConnectionsScreenProps = {
  apps: OfferedApp[];
  /** Who to ask, for those who may not connect anything. */
  admins: string[];
};

/** Does everything work, and what if not: one card per connection, then whatever can still be connected. */
export function ConnectionsScreen({ apps, admins }: ConnectionsScreenProps) {
  const t = useTranslations("connections");
  const query = useQuery(connectionListQuery());
  const { openId, setOpen } = useOpenCard();
  const connect = useConnect(setOpen);
  const [isAdding, setAdding] = useState(false);
  const { items = [], membrane, canManage = false } = query.data ?? {};
  const missing = apps.filter(({ source }) => items.every((one) => one.source !== source));
  const isAddingShown = canManage && (isAdding || missing.length > 0);
  return (
    <Page
      title={t("title")}
      actions={
        canManage &&
        !isAddingShown && (
          <Button icon={Plus} onPress={() => setAdding(true)}>
            {t("add")}
          </Button>
        )
      }
    >
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto flex w-full max-w-220 flex-col gap-6 p-4 max-md:p-3">
          {membrane && <MembraneNotice membrane={membrane} />}
          {!query.data && <Refusal of={query} />}
          {query.data && items.length === 0 && <p className="text-base">{canManage ? t("intro") : t("introReader")}</p>}
          {query.data && !canManage && <WhoToAsk admins={admins} />}
          {items.length > 0 && (
            <ul className="flex flex-col border-line border-t">
              {items.map((connection) => (
                <ConnectionCard
                  key={connection.id}
                  connection={connection}
                  canManage={canManage}
                  isMembraneDown={membrane?.reachable === false}
                  isOpen={openId === connection.id}
                  onToggle={(isOpen) => setOpen(isOpen ? connection.id : null)}
                  instance={connect.instanceOf(connection.id)}
                  onAnother={anotherOf(connection, apps, (appUrl) => connect.start({ appUrl, another: true }))}
                />
              ))}
            </ul>
          )}
          {isAddingShown && (
            <section className="flex flex-col gap-3">
              {items.length > 0 && <h2 className="font-semibold text-base">{t("notConnected")}</h2>}
              <ConnectTiles
                apps={missing}
                knownDomains={knownDomains(apps, items)}
                connect={connect}
                espocrm={apps.find(({ source }) => source === "espocrm") ?? null}
              />
            </section>
          )}
        </div>
      </div>
    </Page>
  );
}

function WhoToAsk({ admins }: { admins: string[] }) {
  const t = useTranslations("connections");
  const names = admins.join(", ");
  return <p className="text-text-2">{names ? t("askAdmin", { names }) : t("askAdminNobody")}</p>;
}

/** Which card is open stands in the address, so that it can be sent to a colleague. */
function useOpenCard() {
  const pathname = usePathname();
  const openId = useSearchParams().get("open");
  const setOpen = (id: string | null) =>
    window.history.replaceState(null, "", id ? `${pathname}?open=${id}` : pathname);
  return { openId, setOpen };
}

function knownDomains(apps: OfferedApp[], items: ConnectionView[]): string[] {
  return [...apps.flatMap(({ domains }) => domains), ...items.flatMap(({ domain }) => domain ?? [])];
}

function anotherOf({ source, domain }: ConnectionView, apps: OfferedApp[], start: (appUrl: string) => void) {
  const appUrl = apps.find((app) => app.source === source)?.appUrl ?? domain;
  return appUrl ? () => start(appUrl) : null;
}
