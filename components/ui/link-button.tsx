import { ExternalLink, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";
import { Icon } from "./icon";

type LinkButtonProps = {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  /** Another site: a new tab that cannot reach back, and the mark that says so. */
  isExternal?: boolean;
};

/** A link that looks like a button: it goes somewhere, a `Button` does something. */
export function LinkButton({ href, children, variant = "secondary", size = "md", icon, isExternal }: LinkButtonProps) {
  const t = useTranslations("common");
  const className = buttonStyle(variant, size);
  if (!isExternal)
    return (
      <Link href={href} className={className}>
        {icon && <Icon of={icon} />}
        {children}
      </Link>
    );
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={className}>
      {icon && <Icon of={icon} />}
      {children}
      <Icon of={ExternalLink} />
      <span className="sr-only">({t("opensInNewTab")})</span>
    </a>
  );
}
