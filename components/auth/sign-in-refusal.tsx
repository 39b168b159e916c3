"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { Refusal } from "./sign-in";

type SignInRefusalProps = { refusal: Refusal; onOver: () => void };

/** Why one was not let in; when one has to wait, for how long still. */
export function SignInRefusal({ refusal, onOver }: SignInRefusalProps) {
  const t = useTranslations("auth");
  const waitSec = useCountdown(refusal);
  const isOver = refusal.reason === "RATE_LIMITED" && waitSec === 0;
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver, onOver]);
  return (
    <div role="alert" className="flex gap-2 rounded-md bg-danger-bg px-3 py-2 text-text forced-colors:border">
      <Icon of={TriangleAlert} className="mt-0.5 shrink-0 text-danger" />
      <p>{t(`refused.${refusal.reason}`, { seconds: waitSec })}</p>
    </div>
  );
}

function useCountdown(refusal: Refusal): number {
  const [waitSec, setWaitSec] = useState(refusal.waitSec);
  useEffect(() => {
    const end = Date.now() + refusal.waitSec * 1000;
    const tick = () => setWaitSec(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [refusal]);
  return waitSec;
}
