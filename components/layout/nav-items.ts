import { AudioLines, ContactRound, type LucideIcon, Plug, Settings, Users } from "lucide-react";

export type NavItem = {
  id: "leads" | "contacts" | "calls" | "connections" | "settings";
  href: string;
  icon: LucideIcon;
  /** The chord that goes there from anywhere. */
  keys: string;
  /** Stands apart at the foot of the column: it is about the workspace, not about the work. */
  isFoot?: boolean;
  /** Below 768 it has no place in the bar: the account's menu leads there. */
  isInMenu?: boolean;
};

/** Every place one can go, in the order of the column. */
export const navItems: readonly NavItem[] = [
  { id: "leads", href: "/leads", icon: Users, keys: "g l" },
  { id: "contacts", href: "/contacts", icon: ContactRound, keys: "g k" },
  { id: "calls", href: "/calls", icon: AudioLines, keys: "g c" },
  { id: "connections", href: "/connections", icon: Plug, keys: "g x", isFoot: true },
  { id: "settings", href: "/settings", icon: Settings, keys: "g s", isFoot: true, isInMenu: true },
];

export function isActive({ href }: NavItem, pathname: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
