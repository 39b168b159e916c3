import { cx } from "@/components/ui/class-names";
import { sources } from "@/components/ui/source";
import type { ConnectionStatus, ConnectionView } from "@/lib/connections/schema";

const solid = "bg-current";
const dashed = "bg-[repeating-linear-gradient(currentColor_0_10px,transparent_10px_16px)]";
const dotted = "bg-[repeating-linear-gradient(currentColor_0_2.5px,transparent_2.5px_9px)]";
const cut =
  "bg-[linear-gradient(currentColor_0_calc(50%-7px),transparent_calc(50%-7px)_calc(50%+7px),currentColor_calc(50%+7px))]";
const hollow = "border border-current";

const looks: Record<ConnectionStatus, string> = {
  working: solid,
  late: dashed,
  stalled: dashed,
  signed_out: cut,
  setup_error: cut,
  your_turn: hollow,
  not_connected: hollow,
  preparing: cx(hollow, "animate-breathe"),
  paused: dotted,
  unknown: dotted,
};

type ThreadProps = Pick<ConnectionView, "source"> & { status: ConnectionStatus };

/** The connection's thread at the left edge. The words beside it say the same, so it is only for the eye. */
export function Thread({ source, status }: ThreadProps) {
  return (
    <span
      aria-hidden
      className={cx(
        "absolute inset-y-3 left-0 w-[3px] rounded-full",
        source ? sources[source].mark : "text-line-strong",
        looks[status],
      )}
    />
  );
}
