"use client";

import { useTranslations } from "next-intl";
import { signOut } from "@/components/layout/session";
import { Button } from "@/components/ui/button";
import { useJoinInvite } from "@/lib/settings/mutations";
import { Refused } from "./refused";

type JoinDoorProps = { token: string; email: string; isRightAccount: boolean };

/** For someone who is signed in: one press and the session stands in the new workspace. */
export function JoinDoor({ token, email, isRightAccount }: JoinDoorProps) {
  const t = useTranslations("settings.door");
  const join = useJoinInvite();
  if (!isRightAccount) {
    return (
      <>
        <p className="text-base">{t("wrongAccount", { email })}</p>
        <div>
          <Button onPress={() => void signOut()}>{t("signOut")}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <Refused error={join.error} />
      <p className="text-base">{t("signedInAs", { email })}</p>
      <div>
        <Button
          variant="primary"
          isPending={join.isPending}
          onPress={() => join.mutate(token, { onSuccess: () => location.assign("/") })}
        >
          {t("join")}
        </Button>
      </div>
    </>
  );
}
