"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { notify } from "@/components/ui/toast";
import { shortestPassword } from "@/lib/auth/schema";
import { isAppError } from "@/lib/errors";
import { useChangePassword } from "@/lib/settings/mutations";
import { Refusal } from "./refusal";
import { Section } from "./section";

export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations("settings.password");
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [isShort, setShort] = useState(false);
  const change = useChangePassword();
  // The new one was checked here, so what the server calls invalid is the present one.
  const isWrong = isAppError(change.error, "INVALID_INPUT");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShort(next.length < shortestPassword);
    if (next.length < shortestPassword) return;
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          setCurrent("");
          setNext("");
          notify({ title: t("changed") });
        },
      },
    );
  };
  return (
    <Section title={t("title")} note={t("note")}>
      <form onSubmit={submit} className="flex max-w-110 flex-col gap-4">
        {!isWrong && <Refusal of={change} />}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          label={t("current")}
          type="password"
          value={current}
          onChange={setCurrent}
          autoComplete="current-password"
          maxLength={200}
          isRequired
          error={isWrong ? t("wrong") : null}
        />
        <TextField
          label={t("next")}
          type="password"
          value={next}
          onChange={setNext}
          autoComplete="new-password"
          maxLength={200}
          isRequired
          hint={t("rule", { count: shortestPassword })}
          error={isShort && next.length < shortestPassword ? t("tooShort", { count: shortestPassword }) : null}
        />
        <div>
          <Button type="submit" isPending={change.isPending} isDisabled={current === "" || next === ""}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
