import { cx } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent-solid text-on-accent hover:opacity-90 data-pressed:opacity-80 forced-colors:border",
  secondary:
    "border border-line-strong bg-surface text-text hover:bg-hover data-pressed:bg-selected aria-expanded:bg-selected",
  quiet:
    "text-text-2 hover:bg-hover hover:text-text data-pressed:bg-selected aria-expanded:bg-selected aria-expanded:text-text",
  danger: "bg-danger-solid text-on-accent hover:opacity-90 data-pressed:opacity-80 forced-colors:border",
};

const sizes: Record<ButtonSize, { text: string; icon: string }> = {
  sm: { text: "h-7 px-2.5 pointer-coarse:h-9", icon: "size-7 pointer-coarse:size-9" },
  md: { text: "h-8 px-3 pointer-coarse:h-10", icon: "size-8 pointer-coarse:size-10" },
};

/** One look for buttons and for links that act like one; widths follow the words, Spanish needs a third more. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, isIconOnly = false): string {
  return cx(
    "inline-flex shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium text-sm no-underline",
    "select-none transition-[background-color,opacity] duration-100",
    "disabled:bg-sunken disabled:text-text-3 disabled:opacity-100 data-disabled:border-line data-disabled:bg-sunken data-disabled:text-text-3",
    isIconOnly ? sizes[size].icon : sizes[size].text,
    variants[variant],
  );
}
