"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useDisconnect } from "@/lib/connections/mutations";
import type { ConnectionView } from "@/lib/connections/schema";
import { countRecords } from "./explanation";
import { nameOf } from "./names";
import { Refusal } from "./refusal";

type DisconnectDialogProps = { connection: ConnectionView; isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Asks once more, and says what stays. */
export function DisconnectDialog({ connection, isOpen, onOpenChange }: DisconnectDialogProps) {
  const t = useTranslations("connections.disconnect");
  const common = useTranslations("common");
  const disconnect = useDisconnect(connection.id);
  const name = nameOf(connection);
  return (
    <Dialog
      isAlert
      size="sm"
      title={t("title", { name })}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={(close) => (
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button
            variant="danger"
            isPending={disconnect.isPending}
            onPress={() => disconnect.mutate(undefined, { onSuccess: close })}
          >
            {t("confirm", { name })}
          </Button>
        </>
      )}
    >
      <div className="flex flex-col gap-3">
        <p>{t("body", { count: countRecords(connection.streams) })}</p>
        <Refusal of={disconnect} />
      </div>
    </Dialog>
  );
}
