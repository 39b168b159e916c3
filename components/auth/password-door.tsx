"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { shortestPassword } from "@/lib/auth/schema";
import { useAcceptInvite, useResetPassword } from "@/lib/settings/mutations";
import { Refused } from "./refused";
import { signIn } from "./sign-in";

type DoorFormProps = { token: string; email: string };

/** An invite makes its holder's account, who is then signed in. */
export function InviteForm({ token, email }: DoorFormProps) {
  const t = useTranslations("settings.door");
  const accept = useAcceptInvite();
  const [name, setName] = useState("");
  return (
    <PasswordForm
      email={email}
      button={t("join")}
      error={accept.error}
      onSend={(password) => accept.mutateAsync({ token, name, password })}
    >
      <TextField
        label={t("name")}
        value={name}
        onChange={setName}
        autoComplete="name"
        maxLength={200}
        isRequired
        autoFocus
      />
    </PasswordForm>
  );
}

/** A reset link sets a password; its holder is then signed in with it. */
export function ResetForm({ token, email }: DoorFormProps) {
  const t = useTranslations("settings.door");
  const reset = useResetPassword();
  return (
    <PasswordForm
      email={email}
      button={t("resetSave")}
      error={reset.error}
      onSend={(password) => reset.mutateAsync({ token, password })}
    />
  );
}

type PasswordFormProps = {
  email: string;
  button: string;
  error: Error | null;
  onSend: (password: string) => Promise<unknown>;
  children?: React.ReactNode;
};

function PasswordForm({ email, button, error, onSend, children }: PasswordFormProps) {
  const t = useTranslations("settings");
  const [password, setPassword] = useState("");
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const isShort = password.length < shortestPassword;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isShort) return;
    setPending(true);
    await onSend(password).then(
      () => enter(email, password),
      () => setPending(false),
    );
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Refused error={error} />
      <TextField label={t("account.email")} type="email" value={email} isReadOnly autoComplete="username" />
      {children}
      <TextField
        label={t("door.password")}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        maxLength={200}
        isRequired
        hint={t("password.rule", { count: shortestPassword })}
        error={isTried && isShort ? t("password.tooShort", { count: shortestPassword }) : null}
      />
      <Button type="submit" variant="primary" isPending={isPending}>
        {button}
      </Button>
    </form>
  );
}

/** Should signing in fail, the page for it says why. */
async function enter(email: string, password: string) {
  const form = new FormData();
  form.set("email", email);
  form.set("password", password);
  location.assign((await signIn(form)) ? "/sign-in" : "/");
}
