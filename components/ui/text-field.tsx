"use client";

import { Input } from "react-aria-components/Input";
import { TextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from "react-aria-components/TextField";
import { cx } from "./class-names";
import { controlStyle, FieldLabel, FieldNotes, type FieldProps } from "./field";

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
        <TextArea
          rows={rows}
          placeholder={placeholder}
          className={cx(controlStyle, "h-auto resize-y py-2 text-base pointer-coarse:h-auto")}
        />
      ) : (
        <Input placeholder={placeholder} className={controlStyle} />
      )}
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
