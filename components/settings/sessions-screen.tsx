"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Dialog } from "@/components/ui/dialog";
import type { SessionItem } from "@/lib/auth/schema";
import { useFormat } from "@/lib/i18n/use-format";
import { useEndAllSessions, useEndOtherSessions, useEndSession } from "@/lib/settings/mutations";
import { sessionListQuery } from "@/lib/settings/queries";
import { toDevice } from "./device-name";
import { Refusal } from "./refusal";
import { Row, Rows, Section } from "./section";

/** Everywhere one is signed in, and the ways to end it. */
export function SessionsScreen() {
  const t = useTranslations("settings.sessions");
  const query = useQuery(sessionListQuery());
  const endOthers = useEndOtherSessions();
  if (!query.data) return <Refusal of={query} />;
  const { items } = query.data;
  return (
    <Section
      title={t("title")}
      note={t("note")}
      action={
        <div className="flex flex-wrap gap-2">
          {items.length > 1 && (
            <Button isPending={endOthers.isPending} onPress={() => endOthers.mutate()}>
              {t("endOthers")}
            </Button>
          )}
          <EndAll count={items.length} />
        </div>
      }
    >
      <Refusal of={endOthers} />
      <Rows label={t("title")}>
        {items.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </Rows>
    </Section>
  );
}

function SessionRow({ session }: { session: SessionItem }) {
  const t = useTranslations("settings.sessions");
  const format = useFormat();
  const end = useEndSession();
  const device = toDevice(session.userAgent);
  return (
    <Row>
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex items-center gap-2">
          <span className="truncate font-semibold">{device ? t("device", device) : t("otherDevice")}</span>
          {session.isCurrent && <Chip tone="accent">{t("current")}</Chip>}
        </p>
        <p className="break-words text-text-2">
          {t("details", { workspace: session.workspaceName, since: format.date(session.createdAt) })}
        </p>
        <Refusal of={end} />
      </div>
      <span className="text-text-2" title={format.exact(session.lastSeenAt)}>
        {t("seen", { age: format.age(session.lastSeenAt) })}
      </span>
      {!session.isCurrent && (
        <Button size="sm" isPending={end.isPending} onPress={() => end.mutate(session.id)}>
          {t("end")}
        </Button>
      )}
    </Row>
  );
}

function EndAll({ count }: { count: number }) {
  const t = useTranslations("settings.sessions");
  const common = useTranslations("common");
  const end = useEndAllSessions();
  return (
    <Dialog
      isAlert
      size="sm"
      title={t("endAllTitle")}
      trigger={<Button>{t("endAll")}</Button>}
      actions={(close) => (
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button
            variant="danger"
            isPending={end.isPending}
            onPress={() => end.mutate(undefined, { onSuccess: () => location.assign("/sign-in") })}
          >
            {t("endAll")}
          </Button>
        </>
      )}
    >
      <p>{t("endAllBody", { count })}</p>
      <Refusal of={end} />
    </Dialog>
  );
}
