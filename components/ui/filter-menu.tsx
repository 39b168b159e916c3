"use client";

import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "./button";
import { Menu, MenuItem, MenuSection, Submenu } from "./menu";
import { useShortcut } from "./shortcuts";

export type FilterField = {
  id: string;
  label: string;
  values: readonly { id: string; label: string }[];
  /** Which values are in force. */
  selected: readonly string[];
  /** Several values of one field are joined by "or". */
  isMultiple?: boolean;
};

type FilterMenuProps = { fields: readonly FilterField[]; onChange: (field: string, values: string[]) => void };

/** Field first, then its values; `f` opens it. Several fields are joined by "and". */
export function FilterMenu({ fields, onChange }: FilterMenuProps) {
  const t = useTranslations("ui");
  const [isOpen, setOpen] = useState(false);
  useShortcut("f", () => setOpen(true), { label: t("addFilter") });
  return (
    <Menu
      label={t("addFilter")}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="quiet" size="sm" icon={ListFilter}>
          {t("addFilter")}
        </Button>
      }
    >
      {fields.map((field) => (
        <Submenu key={field.id} label={field.label}>
          <MenuSection
            label={field.label}
            selected={field.selected}
            isMultiple={field.isMultiple ?? false}
            canBeEmpty
            onSelect={(values) => onChange(field.id, values)}
          >
            {field.values.map((value) => (
              <MenuItem key={value.id} id={value.id}>
                {value.label}
              </MenuItem>
            ))}
          </MenuSection>
        </Submenu>
      ))}
    </Menu>
  );
}
