/** Three streams meet in one river: Cliengo, EspoCRM and Gong, in the order of the braid. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth="2.75"
      strokeLinecap="round"
      aria-hidden
      className="shrink-0"
    >
      <path d="M4 3.5c0 6.5 6.6 6.5 6.6 13" className="stroke-cliengo" />
      <path d="M20 3.5c0 6.5-6.6 6.5-6.6 13" className="stroke-gong" />
      <path d="M12 3.5v17.5" className="stroke-espo" />
    </svg>
  );
}
