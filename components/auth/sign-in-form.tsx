"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { type Refusal, signIn } from "./sign-in";
import { SignInRefusal } from "./sign-in-refusal";

type SignInFormProps = {
  next: string;
  /** What the last attempt was refused for, when it was sent without JavaScript. */
  refusal: Refusal | null;
};

/** E-mail and password. A plain form that works by itself; with JavaScript what was typed stays when it is refused. */
export function SignInForm({ next, refusal: firstRefusal }: SignInFormProps) {
  const t = useTranslations("auth");
  const [refusal, setRefusal] = useState(firstRefusal);
  const [isPending, setPending] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPending(true);
    const refused = await signIn(new FormData(event.currentTarget));
    if (!refused) return location.assign(next);
    setPending(false);
    setRefusal(refused);
  };
  return (
    <form method="post" action="/api/auth/callback/credentials" onSubmit={submit} className="flex flex-col gap-4">
      <input type="hidden" name="callbackUrl" value={next} />
      {refusal && <SignInRefusal refusal={refusal} onOver={() => setRefusal(null)} />}
      <TextField label={t("email")} name="email" type="email" autoComplete="username" isRequired />
      <TextField label={t("password")} name="password" type="password" autoComplete="current-password" isRequired />
      <Button type="submit" variant="primary" isPending={isPending}>
        {t("signIn")}
      </Button>
    </form>
  );
}
