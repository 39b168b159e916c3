"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useSaveWorkspace } from "@/lib/settings/mutations";
import type { BusinessHours, CountryHours } from "@/lib/workspace/schema";
import { HoursDialog } from "./hours-dialog";
import { Refusal } from "./refusal";
import { Row, Rows, Section } from "./section";
import { useCountryName, useDayNames } from "./words";

type BusinessHoursSectionProps = { hours: BusinessHours; canManage: boolean };

/** When the people of each country work; the clock of an answer stands still outside of it. */
export function BusinessHoursSection({ hours, canManage }: BusinessHoursSectionProps) {
  const t = useTranslations("settings.hours");
  const save = useSaveWorkspace();
  const [open, setOpen] = useState<{ country: string | null } | null>(null);
  const countries = Object.entries(hours);
  return (
    <Section
      title={t("title")}
      note={t("note")}
      action={
        canManage && (
          <Button icon={Plus} onPress={() => setOpen({ country: null })}>
            {t("add")}
          </Button>
        )
      }
    >
      <Refusal of={save} />
      {countries.length > 0 && (
        <Rows label={t("title")}>
          {countries.map(([country, each]) => (
            <CountryRow
              key={country}
              country={country}
              hours={each}
              onEdit={canManage ? () => setOpen({ country }) : null}
              onRemove={() => {
                const { [country]: _, ...rest } = hours;
                save.mutate({ businessHours: rest });
              }}
            />
          ))}
        </Rows>
      )}
      {open && <HoursDialog country={open.country} hours={hours} onClose={() => setOpen(null)} />}
    </Section>
  );
}

type CountryRowProps = { country: string; hours: CountryHours; onEdit: (() => void) | null; onRemove: () => void };

function CountryRow({ country, hours, onEdit, onRemove }: CountryRowProps) {
  const t = useTranslations("settings");
  const name = useCountryName()(country);
  const days = useDayNames().filter(({ day }) => hours.days.includes(day));
  return (
    <Row>
      <div className="min-w-0 flex-1 basis-56">
        <p className="truncate font-semibold">{name}</p>
        <p className="text-text-2">
          {days.map((day) => day.name).join(" ")}, {hours.opens}–{hours.closes}, {hours.timeZone.replaceAll("_", " ")},{" "}
          {t("hours.holidayCount", { count: hours.holidays.length })}
        </p>
      </div>
      {onEdit && (
        <div className="flex gap-2">
          <Button size="sm" aria-label={t("changeOf", { name })} onPress={onEdit}>
            {t("change")}
          </Button>
          <Button size="sm" aria-label={t("hours.removeOf", { country: name })} onPress={onRemove}>
            {t("hours.remove")}
          </Button>
        </div>
      )}
    </Row>
  );
}
