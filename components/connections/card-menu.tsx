"use client";

import { CirclePause, CirclePlay, Ellipsis, ExternalLink, Plus, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { ConnectionView } from "@/lib/connections/schema";
import { DisconnectDialog } from "./disconnect-dialog";
import { nameOf } from "./names";

type CardMenuProps = {
  connection: ConnectionView;
  onPause: () => void;
  onResume: () => void;
  /** Absent where nothing says which app one more account would be of. */
  onAnother: (() => void) | null;
};

/** What one rarely does with a connection. */
export function CardMenu({ connection, onPause, onResume, onAnother }: CardMenuProps) {
  const t = useTranslations("connections.verb");
  const [isAsking, setAsking] = useState(false);
  const name = nameOf(connection);
  const { status, accountUrl, source, state } = connection;
  const canPause = source !== null && state === "READY" && status !== "signed_out";
  return (
    <>
      <Menu
        placement="bottom end"
        label={t("more", { name })}
        trigger={<IconButton size="md" label={t("more", { name })} icon={Ellipsis} />}
      >
        {accountUrl && (
          <MenuItem icon={ExternalLink} href={accountUrl} isExternal>
            {t("openAccount", { name })}
          </MenuItem>
        )}
        {onAnother && (
          <MenuItem icon={Plus} onAction={onAnother}>
            {t("another")}
          </MenuItem>
        )}
        {canPause && status !== "paused" && (
          <MenuItem icon={CirclePause} onAction={onPause}>
            {t("pause")}
          </MenuItem>
        )}
        {status === "paused" && (
          <MenuItem icon={CirclePlay} onAction={onResume}>
            {t("resume")}
          </MenuItem>
        )}
        <MenuItem icon={Unplug} isDanger onAction={() => setAsking(true)}>
          {t("disconnect")}
        </MenuItem>
      </Menu>
      <DisconnectDialog connection={connection} isOpen={isAsking} onOpenChange={setAsking} />
    </>
  );
}
