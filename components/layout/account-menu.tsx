"use client";

import { Building2, Keyboard, Languages, LogOut, Palette, Settings } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Menu, MenuItem, MenuSection, MenuSeparator, Submenu } from "@/components/ui/menu";
import { languageNames, languageOf, languages, type Region, regions } from "@/lib/i18n/language";
import { type AccountPatch, type Theme, themes } from "@/lib/settings/schema";
import { keepPreference } from "./preferences";
import { signOut, switchWorkspace } from "./session";

export type Viewer = {
  name: string;
  email: string;
  workspaceId: string;
  /** The workspaces they may switch to, the present one included. */
  workspaces: readonly { id: string; name: string }[];
};

type AccountMenuProps = { viewer: Viewer; theme: Theme; trigger: ReactNode; onShowShortcuts: () => void };

const themeLabels = { system: "themeSystem", light: "themeLight", dark: "themeDark" } as const;

/** Who is signed in, and the choices that are theirs alone. */
export function AccountMenu({ viewer, theme, trigger, onShowShortcuts }: AccountMenuProps) {
  const t = useTranslations("shell");
  const router = useRouter();
  const locale = useLocale();
  const language = languageOf(locale) ?? "en";
  const own: readonly Region[] = regions[language];
  const choose = async (patch: AccountPatch) => {
    await keepPreference(patch);
    router.refresh();
  };
  return (
    <Menu trigger={trigger} label={t("account", { name: viewer.name })}>
      <MenuSection title={`${viewer.name}, ${viewer.email}`}>
        {viewer.workspaces.length > 1 && (
          <Submenu label={t("workspace")} icon={Building2}>
            <MenuSection
              label={t("workspace")}
              selected={[viewer.workspaceId]}
              onSelect={([id]) => id && switchWorkspace(id)}
            >
              {viewer.workspaces.map(({ id, name }) => (
                <MenuItem key={id} id={id}>
                  {name}
                </MenuItem>
              ))}
            </MenuSection>
          </Submenu>
        )}
        <Submenu label={t("language")} icon={Languages} note={languageNames[language]}>
          <MenuSection label={t("language")} selected={[language]} onSelect={([id]) => id && choose({ language: id })}>
            {languages.map((id) => (
              <MenuItem key={id} id={id}>
                {languageNames[id]}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSeparator />
          <MenuSection
            title={t("region")}
            selected={own.filter((id) => id === locale)}
            onSelect={([id]) => id && choose({ region: id })}
          >
            {own.map((id) => (
              <MenuItem key={id} id={id}>
                {countryName(id, locale)}
              </MenuItem>
            ))}
          </MenuSection>
        </Submenu>
        <Submenu label={t("theme")} icon={Palette} note={t(themeLabels[theme])}>
          <MenuSection
            label={t("theme")}
            selected={[theme]}
            onSelect={([id]) => id && choose({ theme: id === "system" ? null : id })}
          >
            {themes.map((id) => (
              <MenuItem key={id} id={id}>
                {t(themeLabels[id])}
              </MenuItem>
            ))}
          </MenuSection>
        </Submenu>
        <MenuItem icon={Settings} href="/settings/account">
          {t("settings")}
        </MenuItem>
        <MenuItem icon={Keyboard} shortcut="?" onAction={onShowShortcuts}>
          {t("shortcuts")}
        </MenuItem>
      </MenuSection>
      <MenuSeparator />
      <MenuItem icon={LogOut} onAction={signOut}>
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}

function countryName(region: string, locale: string): string {
  const country = new Intl.Locale(region).region ?? region;
  return new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
}
