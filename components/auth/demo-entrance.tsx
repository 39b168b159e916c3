import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export type DemoAccount = { role: "MANAGER" | "REP" | "ADMIN"; email: string; name: string };

type DemoEntranceProps = { accounts: readonly DemoAccount[]; password: string; next: string };

/** Three ways into the sample company, each with what is worth seeing from there. Plain forms: they need no JavaScript. */
export function DemoEntrance({ accounts, password, next }: DemoEntranceProps) {
  const t = useTranslations("auth");
  return (
    <section aria-labelledby="demo-title" className="flex flex-col gap-1">
      <h2 id="demo-title" className="font-semibold text-lg">
        {t("demo.title")}
      </h2>
      <p className="text-text-2">{t("demo.about")}</p>
      <ul className="mt-3 border-line border-t">
        {accounts.map((account) => (
          <li key={account.role} className="border-line border-b py-3">
            <form method="post" action="/api/auth/callback/credentials" className="flex flex-col gap-2">
              <input type="hidden" name="callbackUrl" value={next} />
              <input type="hidden" name="email" value={account.email} />
              <input type="hidden" name="password" value={password} />
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Button type="submit">{t(`demo.${account.role}.enter`)}</Button>
                <span className="min-w-0 text-text-2">
                  <span className="font-semibold text-text">{account.name}</span>, {account.email}
                </span>
              </div>
              <ul className="list-disc pl-4 text-text-2 marker:text-text-3">
                <li>{t(`demo.${account.role}.first`)}</li>
                <li>{t(`demo.${account.role}.second`)}</li>
              </ul>
            </form>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-text-2">
        {t.rich("demo.password", {
          password,
          code: (words) => <code className="select-all font-mono text-text">{words}</code>,
        })}
      </p>
    </section>
  );
}
