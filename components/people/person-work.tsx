"use client";

import { useTranslations } from "next-intl";
import { Stamp } from "@/components/ui/stamp";
import { useFormat } from "@/lib/i18n/use-format";
import type { PersonView } from "@/lib/people/schema";
import { Amount } from "./people-columns";
import { VendorName } from "./vendor-name";

/** Deals and tasks of a person, open ones first, as the CRM has them. */
export function PersonWork({ person }: { person: PersonView }) {
  const t = useTranslations("people");
  return (
    <div className="flex flex-col gap-6">
      <section>
        <h2 className="font-semibold">{t("opportunities")}</h2>
        {person.opportunities.length === 0 && <p className="mt-1 text-text-2">{t("noOpportunities")}</p>}
        <ul>
          {person.opportunities.map((deal) => (
            <li key={deal.id} className="border-line border-b py-2 last:border-b-0">
              <VendorName name={deal.name} url={deal.url} />
              <p className="flex flex-wrap gap-x-1 text-text-2">
                <span>{deal.rawStage ?? t("lifecycle.unknown")}</span>
                {deal.amount && (
                  <>
                    <span aria-hidden>·</span>
                    <Amount amount={deal.amount} />
                  </>
                )}
                {deal.closeDate && <CloseDate date={deal.closeDate} />}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="font-semibold">{t("tasks")}</h2>
        {person.tasks.length === 0 && <p className="mt-1 text-text-2">{t("noTasks")}</p>}
        <ul>
          {person.tasks.map((task) => (
            <li key={task.id} className="border-line border-b py-2 last:border-b-0">
              <VendorName name={task.name} url={task.url} isDone={task.done} />
              <p className="text-text-2">
                <Due task={task} /> {task.owner && `· ${task.owner}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function CloseDate({ date }: { date: string }) {
  const t = useTranslations("people");
  const format = useFormat();
  return <span>· {t("closes", { date: format.calendarDate(date) })}</span>;
}

function Due({ task }: { task: PersonView["tasks"][number] }) {
  const t = useTranslations("people");
  const format = useFormat();
  if (task.done) return <>{task.rawStatus ?? t("done")}</>;
  if (task.dueAt) {
    const isLate = Date.parse(task.dueAt) < format.now.getTime();
    return (
      <>
        {t("due")} <Stamp at={task.dueAt} isExact isLate={isLate} />
      </>
    );
  }
  return <>{task.dueDate ? `${t("due")} ${format.calendarDate(task.dueDate)}` : (task.rawStatus ?? t("noDue"))}</>;
}
