"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, DialogTrigger } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { cx } from "./class-names";
import { IconButton } from "./icon-button";

type DialogProps = {
  title: string;
  /** The button that opens it; leave out and use `isOpen` where something else does. */
  trigger?: ReactNode;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  size?: "sm" | "md" | "lg";
  /** It has to be answered: no click beside it and no cross, Escape still cancels. */
  isAlert?: boolean;
  children: ReactNode | ((close: () => void) => ReactNode);
  /** Buttons at the foot, the primary one last. */
  actions?: (close: () => void) => ReactNode;
};

const widths = { sm: "max-w-100", md: "max-w-140", lg: "max-w-210" };

export function Dialog({ trigger, isOpen, onOpenChange, ...rest }: DialogProps) {
  const control = { ...(isOpen === undefined ? {} : { isOpen }), ...(onOpenChange && { onOpenChange }) };
  if (!trigger) return <DialogBody {...rest} control={control} />;
  return (
    <DialogTrigger {...control}>
      {trigger}
      <DialogBody {...rest} control={{}} />
    </DialogTrigger>
  );
}

type DialogBodyProps = Omit<DialogProps, "trigger" | "isOpen" | "onOpenChange"> & {
  control: { isOpen?: boolean; onOpenChange?: (isOpen: boolean) => void };
};

function DialogBody({ title, size = "md", isAlert = false, children, actions, control }: DialogBodyProps) {
  const t = useTranslations("common");
  return (
    <ModalOverlay
      {...control}
      isDismissable={!isAlert}
      className="float-fade fixed inset-0 z-40 flex items-start justify-center overflow-y-auto bg-scrim p-4 pt-[12vh] max-md:items-end max-md:p-0"
    >
      <Modal
        className={cx(
          "w-full animate-rise rounded-lg bg-raised shadow-float [--rise-y:8px] max-md:max-w-none max-md:rounded-b-none forced-colors:border",
          widths[size],
        )}
      >
        <AriaDialog role={isAlert ? "alertdialog" : "dialog"} className="flex max-h-[80dvh] flex-col outline-none">
          {({ close }) => (
            <>
              <div className="flex min-h-12 items-center justify-between gap-4 border-line border-b py-2 pr-2 pl-4">
                <Heading slot="title" className="font-semibold text-lg">
                  {title}
                </Heading>
                {!isAlert && <IconButton label={t("close")} icon={X} size="md" onPress={close} />}
              </div>
              <div className="min-h-0 flex-1 overflow-y-auto p-4">
                {typeof children === "function" ? children(close) : children}
              </div>
              {actions && (
                <div className="flex flex-wrap justify-end gap-2 border-line border-t px-4 py-3">{actions(close)}</div>
              )}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
