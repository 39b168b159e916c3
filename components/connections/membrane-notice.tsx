"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { ConnectionList } from "@/lib/connections/schema";

const known = ["MEMBRANE_UNAUTHORIZED", "SOURCE_UNAVAILABLE", "SOURCE_BAD_RESPONSE", "SOURCE_RATE_LIMITED"] as const;

/** Why nothing below is new: what is wrong, what it stops, what still works, who can mend it. */
export function MembraneNotice({ membrane }: { membrane: ConnectionList["membrane"] }) {
  const t = useTranslations("connections.membrane");
  if (membrane.reachable) return null;
  const code = known.find((one) => one === membrane.code);
  return (
    <div role="alert" className="flex gap-3 rounded-md bg-danger-bg px-3 py-2 forced-colors:border">
      <Icon of={TriangleAlert} className="mt-0.5 shrink-0 text-danger" />
      <div>
        <p>{t(code ?? "other")}</p>
        {membrane.message && code !== "MEMBRANE_UNAUTHORIZED" && (
          <p className="font-mono text-text-2 text-xs">{membrane.message}</p>
        )}
      </div>
    </div>
  );
}
