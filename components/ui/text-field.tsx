"use client";

import { Input } from "react-aria-components/Input";
import { TextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from "react-aria-components/TextField";
import { cx } from "./class-names";
import { controlLook, controlStyle, FieldLabel, FieldNotes, type FieldProps } from "./field";

type TextFieldProps = Omit<AriaTextFieldProps, "className" | "style" | "children" | "isInvalid"> &
  FieldProps & {
    placeholder?: string;
    /** More than one line; what people write is set in the larger size. */
    rows?: number;
  };

export function TextField({ label, isLabelHidden, hint, error, placeholder, rows, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className="flex flex-col gap-1">
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      {rows ? (
        <TextArea rows={rows} placeholder={placeholder} className={cx(controlLook, "resize-y px-2.5 py-2 text-base")} />
      ) : (
        <Input placeholder={placeholder} className={controlStyle} />
      )}
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
