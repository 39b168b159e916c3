"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { useSaveWorkspace } from "@/lib/settings/mutations";
import { type BusinessHours, countryHoursSchema } from "@/lib/workspace/schema";
import { Choices } from "./choices";
import { Refusal } from "./refusal";
import { listZones, useCountryName, useDayNames } from "./words";

/** Where customers of the sources live; the two letters are ISO 3166. */
const countries = (
  "AR BO BR CA CL CO CR CU DE DO EC ES FR GB GT HN IT JM MX NI PA PE PR PT PY SV TT US UY VE" as const
).split(" ");

type HoursDialogProps = { country: string | null; hours: BusinessHours; onClose: () => void };

export function HoursDialog({ country: first, hours, onClose }: HoursDialogProps) {
  const t = useTranslations("settings.hours");
  const common = useTranslations("common");
  const formId = useId();
  const countryName = useCountryName();
  const days = useDayNames();
  const save = useSaveWorkspace();
  const known = first ? hours[first] : undefined;
  const [country, setCountry] = useState(first);
  const [timeZone, setTimeZone] = useState<string | null>(known?.timeZone ?? null);
  const [chosen, setChosen] = useState((known?.days ?? [1, 2, 3, 4, 5]).map(String));
  const [opens, setOpens] = useState(known?.opens ?? "09:00");
  const [closes, setCloses] = useState(known?.closes ?? "18:00");
  const [holidays, setHolidays] = useState((known?.holidays ?? []).join("\n"));
  const [isTried, setTried] = useState(false);
  const dates = holidays.split(/[\s,;]+/).filter(Boolean);
  const wrongDate = dates.find((date) => !countryHoursSchema.shape.holidays.safeParse([date]).success);
  const submit = () => {
    setTried(true);
    const given = { timeZone, days: chosen.map(Number).sort(), opens, closes, holidays: dates };
    const parsed = countryHoursSchema.safeParse(given);
    if (!parsed.success || !country) return;
    save.mutate({ businessHours: { ...hours, [country]: parsed.data } }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={first ? t("editTitle", { country: countryName(first) }) : t("addTitle")}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      actions={(close) => (
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            isPending={save.isPending}
            isDisabled={!country || !timeZone}
          >
            {common("save")}
          </Button>
        </>
      )}
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        className="flex flex-col gap-4"
      >
        <Refusal of={save} />
        {!first && (
          <ComboBox
            label={t("country")}
            choices={countries.map((id) => ({ id, label: countryName(id) }))}
            value={country}
            onChange={setCountry}
          />
        )}
        <ComboBox label={t("timeZone")} choices={listZones(timeZone)} value={timeZone} onChange={setTimeZone} />
        <Choices
          label={t("days")}
          choices={days.map(({ day, name }) => ({ id: String(day), label: name }))}
          selected={chosen}
          onChange={setChosen}
        />
        <div className="grid grid-cols-2 gap-4">
          <TextField label={t("opens")} type="time" value={opens} onChange={setOpens} />
          <TextField
            label={t("closes")}
            type="time"
            value={closes}
            onChange={setCloses}
            error={isTried && closes <= opens ? t("closesWrong") : null}
          />
        </div>
        <TextField
          label={t("holidays")}
          rows={4}
          value={holidays}
          onChange={setHolidays}
          hint={t("holidaysNote")}
          error={isTried && wrongDate ? t("holidayWrong", { date: wrongDate }) : null}
        />
      </form>
    </Dialog>
  );
}
