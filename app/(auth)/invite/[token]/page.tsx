import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Door } from "@/components/auth/door";
import { JoinDoor } from "@/components/auth/join-door";
import { InviteForm } from "@/components/auth/password-door";
import { SignInForm } from "@/components/auth/sign-in-form";
import { LinkButton } from "@/components/ui/link-button";
import { findActor } from "@/lib/auth/session";
import { readInvite } from "@/lib/workspace/invite";

/** The address is a secret: no other site may learn it from a link here. */
export const metadata: Metadata = { referrer: "no-referrer", robots: { index: false } };

export default async function InvitePage({ params }: PageProps<"/invite/[token]">) {
  const { token } = await params;
  const [invite, actor, t, auth] = await Promise.all([
    readInvite(token),
    findActor(),
    getTranslations("settings.door"),
    getTranslations("auth"),
  ]);
  const product = auth("product");
  if (invite?.state !== "open") {
    return (
      <Door product={product} title={invite ? t("inviteTitle", { workspace: invite.workspaceName }) : auth("signIn")}>
        <p className="text-base">{invite ? t(invite.state, { workspace: invite.workspaceName }) : t("unknown")}</p>
        <div>
          <LinkButton href="/sign-in">{t("toSignIn")}</LinkButton>
        </div>
      </Door>
    );
  }
  const { email, workspaceName, hasAccount } = invite;
  return (
    <Door product={product} title={t("inviteTitle", { workspace: workspaceName })}>
      {!actor && <p className="break-words text-base">{t("inviteFor", { email })}</p>}
      {actor ? (
        <JoinDoor token={token} email={actor.email} isRightAccount={actor.email === email} />
      ) : hasAccount ? (
        <>
          <p className="text-base">{t("hasAccount")}</p>
          <SignInForm next={`/invite/${token}`} refusal={null} />
        </>
      ) : (
        <InviteForm token={token} email={email} />
      )}
    </Door>
  );
}
