"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { useConnectionVerb } from "@/lib/connections/mutations";
import { connectionKeys } from "@/lib/connections/queries";
import type { ConnectionView } from "@/lib/connections/schema";
import { nameOf } from "./names";

type CardVerbProps = {
  connection: ConnectionView;
  isOpen: boolean;
  onOpen: () => void;
  sync: ReturnType<typeof useConnectionVerb>;
  resume: ReturnType<typeof useConnectionVerb>;
};

/** The one thing to do about a connection as it stands. It is loud only where something waits for a person. */
export function CardVerb({ connection, isOpen, onOpen, sync, resume }: CardVerbProps) {
  const t = useTranslations("connections.verb");
  const client = useQueryClient();
  switch (connection.status) {
    case "your_turn":
    case "signed_out":
      if (isOpen) return null;
      return (
        <Button variant="primary" onPress={onOpen}>
          {t("signIn", { name: nameOf(connection) })}
        </Button>
      );
    case "setup_error":
      return isOpen ? null : <Button onPress={onOpen}>{t("tryAgain")}</Button>;
    case "paused":
      return (
        <Button variant="primary" isPending={resume.isPending} onPress={() => resume.mutate()}>
          {t("resume")}
        </Button>
      );
    case "unknown":
      return (
        <Button onPress={() => void client.invalidateQueries({ queryKey: connectionKeys.all })}>
          {t("checkAgain")}
        </Button>
      );
    case "working":
    case "late":
    case "stalled":
      if (connection.source === null) return null;
      return (
        <Button isPending={sync.isPending} onPress={() => sync.mutate()}>
          {t("readNow")}
        </Button>
      );
    default:
      return null;
  }
}
