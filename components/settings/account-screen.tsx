"use client";

import { useQuery } from "@tanstack/react-query";
import { accountQuery } from "@/lib/settings/queries";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { Preferences } from "./preferences";
import { Refusal } from "./refusal";

/** What is mine alone: who I am, how I read, how I come in. */
export function AccountScreen() {
  const query = useQuery(accountQuery());
  if (!query.data) return <Refusal of={query} />;
  return (
    <>
      <NameForm account={query.data} />
      <Preferences account={query.data} />
      <PasswordForm email={query.data.email} />
    </>
  );
}
