"use client";

import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { isPhone, useMedia } from "@/components/ui/use-media";
import { ConnectFrame } from "./connect-frame";

type SignInPageProps = { url: string; frameable: boolean; name: string; onHint: () => void };

/** Membrane's page in a frame where that may work, and always a way to it in a new tab. */
export function SignInPage({ url, frameable, name, onHint }: SignInPageProps) {
  const t = useTranslations("connections.signIn");
  const isSmall = useMedia(isPhone);
  const [isStuck, setStuck] = useState(false);
  const giveUp = useCallback(() => setStuck(true), []);
  const isFramed = frameable && !isSmall && new URL(url).origin !== location.origin;
  const word = isSmall ? t("phone") : isStuck ? t("noLoad") : isFramed ? t("maybe") : t("notHere");
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className={isStuck ? "text-warn" : "text-text-2"}>{word}</p>
        <LinkButton href={url} isExternal variant={isFramed && !isStuck ? "secondary" : "primary"}>
          {t("newTab")}
        </LinkButton>
      </div>
      {isFramed && <ConnectFrame url={url} name={name} onHint={onHint} onStuck={giveUp} />}
    </div>
  );
}
