"use client";

import { CircleCheck, TriangleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from "react-aria-components/Toast";
import { Button } from "./button";
import { Icon } from "./icon";
import { IconButton } from "./icon-button";

type Notice = {
  title: string;
  detail?: string;
  tone?: "ok" | "danger";
  /** One way on, usually Undo. */
  action?: { label: string; onPress: () => void };
};

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

/** Tells what just happened. Good news leaves by itself unless it carries a button; what failed stays until it is closed. */
export function notify(notice: Notice) {
  const staysOpen = notice.tone === "danger" || notice.action;
  return queue.add(notice, staysOpen ? {} : { timeout: 6000 });
}

/** Mounted once, in the frame; reached with F6. */
export function ToastRegion() {
  const ui = useTranslations("ui");
  const common = useTranslations("common");
  return (
    <AriaToastRegion
      queue={queue}
      aria-label={ui("notifications")}
      className="fixed right-4 bottom-4 z-50 flex w-90 max-w-[calc(100vw-32px)] flex-col-reverse gap-2 outline-none max-md:bottom-18"
    >
      {({ toast }) => {
        const { title, detail, tone, action } = toast.content;
        return (
          <AriaToast
            toast={toast}
            className="flex animate-rise items-start gap-2 rounded-lg bg-raised py-2 pr-2 pl-3 shadow-float [--rise-y:8px] forced-colors:border"
          >
            <Icon
              of={tone === "danger" ? TriangleAlert : CircleCheck}
              className={tone === "danger" ? "mt-1.5 shrink-0 text-danger" : "mt-1.5 shrink-0 text-ok"}
            />
            <ToastContent className="flex min-w-0 flex-1 flex-col py-1">
              <Text slot="title" className="font-medium">
                {title}
              </Text>
              {detail && (
                <Text slot="description" className="text-text-2">
                  {detail}
                </Text>
              )}
            </ToastContent>
            {action && (
              <Button
                size="sm"
                onPress={() => {
                  action.onPress();
                  queue.close(toast.key);
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton slot="close" label={common("close")} icon={X} />
          </AriaToast>
        );
      }}
    </AriaToastRegion>
  );
}
