"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { notify } from "@/components/ui/toast";
import { useSaveAccount } from "@/lib/settings/mutations";
import type { Account } from "@/lib/settings/schema";
import { Refusal } from "./refusal";
import { Section } from "./section";

export function NameForm({ account }: { account: Account }) {
  const t = useTranslations("settings");
  const common = useTranslations("common");
  const router = useRouter();
  const [name, setName] = useState(account.name);
  const save = useSaveAccount();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { name },
      {
        onSuccess: () => {
          notify({ title: t("saved") });
          // The frame around the page names them too.
          router.refresh();
        },
      },
    );
  };
  return (
    <Section title={t("account.who")}>
      <form onSubmit={submit} className="flex max-w-110 flex-col gap-4">
        <Refusal of={save} />
        <TextField
          label={t("account.name")}
          value={name}
          onChange={setName}
          autoComplete="name"
          isRequired
          maxLength={200}
        />
        <TextField
          label={t("account.email")}
          type="email"
          value={account.email}
          isReadOnly
          autoComplete="username"
          hint={t("account.emailNote")}
        />
        <div>
          <Button type="submit" isPending={save.isPending} isDisabled={name.trim() === "" || name === account.name}>
            {common("save")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
