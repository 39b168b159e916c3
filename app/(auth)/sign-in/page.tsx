import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Confluence } from "@/components/auth/confluence";
import { DemoEntrance } from "@/components/auth/demo-entrance";
import { LanguageChoice } from "@/components/auth/language-choice";
import { toRefusal } from "@/components/auth/sign-in";
import { SignInForm } from "@/components/auth/sign-in-form";
import { Logo } from "@/components/layout/logo";
import { areCookiesLost } from "@/lib/auth/cookies";
import { toOwnPath } from "@/lib/auth/own-path";
import { findActor } from "@/lib/auth/session";
import { demoAccounts, demoPassword } from "@/lib/workspace/demo-accounts";
import { hasDemo } from "@/lib/workspace/reads";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("signIn") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const asked = await searchParams;
  const next = toOwnPath(first(asked.next ?? asked.callbackUrl));
  if (await findActor()) redirect(next);
  const t = await getTranslations("auth");
  const isDemo = await hasDemo();
  const refusal = asked.error === undefined ? null : toRefusal(first(asked.error), first(asked.wait));
  return (
    <main className="grid min-h-dvh lg:grid-cols-2">
      <div className="sticky top-0 hidden h-dvh items-center justify-center border-line border-r bg-sunken p-8 lg:flex">
        <Confluence />
      </div>
      <div className="flex flex-col bg-surface px-4 py-4 md:px-8">
        <div className="mx-auto flex w-full max-w-110 flex-1 flex-col justify-center gap-6">
          <header className="flex flex-col gap-2">
            <div className="flex items-center gap-2">
              <Logo size={28} />
              <h1 className="font-semibold text-xl">{t("product")}</h1>
            </div>
            <p className="text-base text-text-2">{t("promise")}</p>
            {areCookiesLost() && <p className="rounded-md bg-warn-bg px-3 py-2">{t("needsHttps")}</p>}
          </header>
          {isDemo && <DemoEntrance accounts={demoAccounts} password={demoPassword} next={next} />}
          <section aria-labelledby="sign-in-title" className="flex flex-col gap-4">
            <h2 id="sign-in-title" className="font-semibold text-lg">
              {t(isDemo ? "signInInstead" : "signInTitle")}
            </h2>
            <SignInForm next={next} refusal={refusal} />
          </section>
        </div>
        <footer className="mx-auto mt-6 w-full max-w-110">
          <LanguageChoice />
        </footer>
      </div>
    </main>
  );
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
