/** What floats: the only surfaces with a shadow. */
export const floatStyle = "float-fade rounded-lg bg-raised shadow-float outline-none forced-colors:border";

export const optionStyle =
  "flex min-h-8 items-center gap-2 rounded-md px-2 py-1 text-sm outline-none pointer-coarse:min-h-11 " +
  "data-focused:bg-hover data-disabled:text-text-3 data-open:bg-hover " +
  "data-focus-visible:outline-2 data-focus-visible:outline-accent data-focus-visible:-outline-offset-2";
