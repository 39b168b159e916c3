/** The parts of Settings in their order, and who finds them: everyone has an account, not everyone sees the workspace. */
export const sections = [
  { id: "account", href: "/settings/account", isOwn: true },
  { id: "sessions", href: "/settings/sessions", isOwn: true },
  { id: "people", href: "/settings/people", isOwn: false },
  { id: "teams", href: "/settings/teams", isOwn: false },
  { id: "vendorUsers", href: "/settings/vendor-users", isOwn: false },
  { id: "workspace", href: "/settings/workspace", isOwn: false },
] as const;
