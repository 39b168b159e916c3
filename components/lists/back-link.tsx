import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";

/** The way back to a list, by its name. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <Link
      href={href}
      aria-label={label}
      title={label}
      className="-ml-1.5 flex size-7 shrink-0 items-center justify-center rounded-md text-text-2 hover:bg-hover hover:text-text pointer-coarse:size-11"
    >
      <Icon of={ArrowLeft} />
    </Link>
  );
}
