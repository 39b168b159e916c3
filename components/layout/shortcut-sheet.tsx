"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { type ShortcutGroup, useShortcutSettings } from "@/components/ui/shortcuts";
import { Switch } from "@/components/ui/switch";

const groups = [
  ["page", "groupPage"],
  ["list", "groupList"],
  ["go", "groupGo"],
  ["general", "groupGeneral"],
] as const satisfies readonly (readonly [ShortcutGroup, string])[];

/** Every key that does something here and now, and the setting that turns single letters off. */
export function ShortcutSheet({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  const t = useTranslations("shell");
  const { list, areSingleKeysOn, setSingleKeysOn } = useShortcutSettings();
  const all = isOpen ? list() : [];
  return (
    <Dialog title={t("shortcuts")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        {groups.map(([group, title]) => {
          const shortcuts = new Map(
            all
              .filter((shortcut) => shortcut.group === group && shortcut.keys !== "Escape")
              .map(({ keys, label }) => [keys, label]),
          );
          if (shortcuts.size === 0) return null;
          return (
            <section key={group}>
              <h3 className="mb-1 font-medium text-text-3 text-xs">{t(title)}</h3>
              <dl>
                {[...shortcuts].map(([keys, label]) => (
                  <div key={keys} className="flex min-h-7 items-center justify-between gap-4">
                    <dt>{label}</dt>
                    <dd>
                      <Kbd keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      <div className="mt-4 border-line border-t pt-3">
        <Switch
          isSelected={areSingleKeysOn}
          onChange={setSingleKeysOn}
          label={t("singleKeys")}
          hint={t("singleKeysHint")}
        />
      </div>
    </Dialog>
  );
}
