"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { TextField } from "@/components/ui/text-field";
import { notify } from "@/components/ui/toast";
import { useSaveWorkspace } from "@/lib/settings/mutations";
import { domainSchema, type WorkspacePatch, type WorkspaceSettings, workspacePatchSchema } from "@/lib/settings/schema";
import { Refusal } from "./refusal";
import { Section } from "./section";

export function WorkspaceForm({ workspace }: { workspace: WorkspaceSettings }) {
  const t = useTranslations("settings.workspace");
  const saved = useTranslations("settings")("saved");
  const common = useTranslations("common");
  const router = useRouter();
  const save = useSaveWorkspace();
  const [name, setName] = useState(workspace.name);
  const [domains, setDomains] = useState(workspace.ownDomains.join("\n"));
  const [currency, setCurrency] = useState<string | null>(workspace.mainCurrency);
  const [target, setTarget] = useState(String(workspace.responseTargetMin));
  const [isTried, setTried] = useState(false);
  const currencies = useCurrencies();
  const ownDomains = domains.split(/[\s,;]+/).filter(Boolean);
  const wrongDomain = ownDomains.find((domain) => !domainSchema.safeParse(domain).success);
  const isTargetWrong = !workspacePatchSchema.shape.responseTargetMin.safeParse(Number(target)).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrongDomain || isTargetWrong || !currency) return;
    const given = { name, ownDomains, mainCurrency: currency, responseTargetMin: Number(target) };
    save.mutate(changedIn(workspace, given), {
      onSuccess: () => {
        notify({ title: saved });
        router.refresh();
      },
    });
  };
  return (
    <Section title={t("title")}>
      <form onSubmit={submit} noValidate className="flex max-w-110 flex-col gap-4">
        <Refusal of={save} />
        <TextField label={t("name")} value={name} onChange={setName} maxLength={200} autoComplete="off" />
        <TextField
          label={t("ownDomains")}
          rows={3}
          value={domains}
          onChange={setDomains}
          hint={t("ownDomainsNote")}
          error={isTried && wrongDomain ? t("domainWrong", { domain: wrongDomain }) : null}
        />
        <ComboBox label={t("mainCurrency")} choices={currencies} value={currency} onChange={setCurrency} />
        <TextField
          label={t("responseTarget")}
          value={target}
          onChange={setTarget}
          inputMode="numeric"
          autoComplete="off"
          error={isTried && isTargetWrong ? t("targetWrong") : null}
        />
        <div>
          <Button
            type="submit"
            variant="primary"
            isPending={save.isPending}
            isDisabled={name.trim() === "" || !currency}
          >
            {common("save")}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** Only what is new: saving the domains sorts every person anew. */
function changedIn(before: WorkspaceSettings, given: WorkspacePatch): WorkspacePatch {
  const fields = Object.keys(given) as (keyof WorkspacePatch)[];
  const changed = fields.filter((field) => JSON.stringify(given[field]) !== JSON.stringify(before[field]));
  return Object.fromEntries(changed.map((field) => [field, given[field]]));
}

function useCurrencies(): { id: string; label: string }[] {
  const names = new Intl.DisplayNames(useLocale(), { type: "currency" });
  return Intl.supportedValuesOf("currency").map((id) => ({ id, label: `${id}, ${names.of(id) ?? id}` }));
}
