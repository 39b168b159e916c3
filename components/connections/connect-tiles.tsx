"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SourceIcon } from "@/components/ui/source";
import { OtherApp } from "./other-app";
import { Refusal } from "./refusal";
import type { Connect, OfferedApp } from "./use-connect";

type ConnectTilesProps = { apps: OfferedApp[]; knownDomains: string[]; connect: Connect; espocrm: OfferedApp | null };

/** The tile for any other app takes what the others leave of its row. */
const spans = ["md:col-span-3", "md:col-span-2", "md:col-span-1"];

/** Everything one can connect: what is not connected yet, with its address filled in, and any other app. */
export function ConnectTiles({ apps, knownDomains, connect, espocrm }: ConnectTilesProps) {
  return (
    <div className="flex flex-col gap-3">
      <ul className="grid grid-cols-3 gap-3 max-md:grid-cols-1">
        {apps.map((app) => (
          <Tile key={app.source} app={app} connect={connect} />
        ))}
        <OtherApp
          knownDomains={knownDomains}
          connect={connect}
          espocrm={espocrm}
          className={spans[apps.length % 3] ?? ""}
        />
      </ul>
      <Refusal of={connect} />
    </div>
  );
}

function Tile({ app: { source, label, appUrl }, connect }: { app: OfferedApp; connect: Connect }) {
  const t = useTranslations("connections");
  return (
    <li className="flex flex-col gap-1 rounded-md border border-line p-4">
      <h3 className="flex items-center gap-2 font-semibold text-base">
        <SourceIcon source={source} />
        {label}
      </h3>
      <p className="mb-3 truncate text-text-2">{appUrl}</p>
      <div className="mt-auto">
        <Button
          variant="primary"
          isPending={connect.pendingUrl === appUrl}
          isDisabled={connect.pendingUrl !== null && connect.pendingUrl !== appUrl}
          onPress={() => connect.start({ appUrl })}
        >
          {t("connect", { app: label })}
        </Button>
      </div>
    </li>
  );
}
