"use client";

import { useQuery } from "@tanstack/react-query";
import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { useConnectionVerb } from "@/lib/connections/mutations";
import { connectionQuery } from "@/lib/connections/queries";
import type { ConnectionView } from "@/lib/connections/schema";
import { nameOf } from "./names";
import { Refusal } from "./refusal";
import { SendLink } from "./send-link";
import { SignInPage } from "./sign-in-page";

type Action = NonNullable<ConnectionView["clientAction"]>;
type SignInPanelProps = {
  connection: ConnectionView;
  /** The instance the person typed before Membrane's page asks for it. */
  instance: string | null;
};

/** The way to sign in. What Membrane answers when asked decides when it is over; then the card goes on by itself. */
export function SignInPanel({ connection, instance }: SignInPanelProps) {
  const t = useTranslations("connections");
  const query = useQuery(connectionQuery(connection.id));
  const reconnect = useConnectionVerb(connection.id, "reconnect");
  const given = [query.data?.clientAction, reconnect.data?.clientAction].find((action) => action?.uiUrl) ?? null;
  const { action, round, renew } = useSteadyAction(given);
  const { refetch } = query;
  const askNow = useCallback(() => void refetch(), [refetch]);
  if (!action?.uiUrl) {
    return (
      <div className="flex flex-col items-start gap-3">
        {reconnect.data && <p className="text-text-2">{t("signIn.none")}</p>}
        {query.isPending ? (
          <p className="text-text-2">{t("signIn.waiting")}</p>
        ) : (
          <Button variant="primary" isPending={reconnect.isPending} onPress={() => reconnect.mutate()}>
            {t("signIn.get")}
          </Button>
        )}
        <Refusal of={reconnect} />
      </div>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_200px] gap-6 max-[860px]:grid-cols-1">
      <SignInPage
        key={`${round} ${action.uiUrl}`}
        url={action.uiUrl}
        frameable={action.frameable}
        name={nameOf(connection)}
        onHint={askNow}
      />
      <aside className="flex flex-col items-start gap-3 text-text-2">
        {instance && <p className="font-medium text-text">{t("other.enterThere", { address: instance })}</p>}
        <h3 className="font-medium text-text">{t("signIn.helpTitle")}</h3>
        <p>{t("signIn.help1")}</p>
        <p>{t("signIn.help2")}</p>
        <p>{t("signIn.help3")}</p>
        <div className="-ml-2.5 flex flex-col items-start">
          <SendLink id={connection.id} />
          <Button variant="quiet" size="sm" icon={RotateCw} onPress={renew}>
            {t("signIn.again")}
          </Button>
        </div>
        {action.agentInstructions && (
          <div className="-ml-1 w-full">
            <Disclosure title={t("signIn.agent")}>
              <p className="whitespace-pre-wrap break-words">{action.agentInstructions}</p>
            </Disclosure>
          </div>
        )}
      </aside>
    </div>
  );
}

/**
 * Each answer may name a fresh page. The one at hand stays while somebody types in it, until another kind of step is
 * asked for or the person wants it loaded again.
 */
function useSteadyAction(given: Action | null) {
  const [held, setHeld] = useState<{ action: Action | null; round: number }>({ action: null, round: 0 });
  const isNew = given !== null && held.action?.type !== given.type;
  const current = isNew ? { action: given, round: held.round } : held;
  if (isNew) setHeld(current);
  return {
    ...current,
    renew: () => setHeld(({ action, round }) => ({ action: given ?? action, round: round + 1 })),
  };
}
