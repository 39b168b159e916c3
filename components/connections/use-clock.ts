import { useNow } from "next-intl";
import { formatAge, formatDuration, formatInstant, formatTime } from "@/lib/i18n/format";
import { useFormat } from "@/lib/i18n/use-format";

const tickMs = 10_000;

/** Ages that go on while the page stays open: here they are what people look at. */
export function useClock() {
  const { writing, date } = useFormat();
  const now = useNow({ updateInterval: tickMs });
  return {
    date,
    age: (at: string) => formatAge(at, now, writing),
    lasting: (since: string) => formatDuration(now.getTime() - new Date(since).getTime()),
    isPast: (at: string) => new Date(at) <= now,
    /** The time today, day and time before. */
    when: (at: string) =>
      now.getTime() - new Date(at).getTime() < 20 * 3_600_000
        ? formatTime(at, writing)
        : formatInstant(at, now, writing),
  };
}
export type Clock = ReturnType<typeof useClock>;
