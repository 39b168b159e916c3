import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Door } from "@/components/auth/door";
import { ResetForm } from "@/components/auth/password-door";
import { LinkButton } from "@/components/ui/link-button";
import { readReset } from "@/lib/auth/change-password";

/** The address is a secret: no other site may learn it from a link here. */
export const metadata: Metadata = { referrer: "no-referrer", robots: { index: false } };

export default async function ResetPage({ params }: PageProps<"/reset/[token]">) {
  const { token } = await params;
  const [reset, t, auth] = await Promise.all([
    readReset(token),
    getTranslations("settings.door"),
    getTranslations("auth"),
  ]);
  return (
    <Door product={auth("product")} title={t("resetTitle")}>
      {reset ? (
        <>
          <p className="break-words text-base">{t("resetFor", { email: reset.email })}</p>
          <ResetForm token={token} email={reset.email} />
        </>
      ) : (
        <>
          <p className="text-base">{t("resetGone")}</p>
          <div>
            <LinkButton href="/sign-in">{t("toSignIn")}</LinkButton>
          </div>
        </>
      )}
    </Door>
  );
}
