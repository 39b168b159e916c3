/** Keys as they are typed, one cap each: `g l` is two, `Ctrl+K` one chord. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="inline-flex shrink-0 items-center gap-1">
      {keys.split(" ").map((key) => (
        <kbd key={key} className="rounded-sm border border-line bg-sunken px-1 font-mono text-text-2 text-xs leading-4">
          {key}
        </kbd>
      ))}
    </span>
  );
}
