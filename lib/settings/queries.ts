import { queryOptions } from "@tanstack/react-query";
import { sessionListSchema } from "@/lib/auth/schema";
import { fetchJson } from "@/lib/http/fetch-json";
import { inviteListSchema, memberListSchema, teamListSchema } from "@/lib/workspace/schema";
import { accountSchema, sourceUserListSchema, workspaceSchema } from "./schema";

export const settingsKeys = {
  all: ["settings"] as const,
  account: () => [...settingsKeys.all, "account"] as const,
  sessions: () => [...settingsKeys.all, "sessions"] as const,
  members: () => [...settingsKeys.all, "members"] as const,
  invites: () => [...settingsKeys.all, "invites"] as const,
  teams: () => [...settingsKeys.all, "teams"] as const,
  sourceUsers: () => [...settingsKeys.all, "source-users"] as const,
  workspace: () => [...settingsKeys.all, "workspace"] as const,
};

export const accountQuery = () =>
  queryOptions({
    queryKey: settingsKeys.account(),
    queryFn: ({ signal }) => fetchJson("/api/settings/account", accountSchema, { signal }),
  });

export const sessionListQuery = () =>
  queryOptions({
    queryKey: settingsKeys.sessions(),
    queryFn: ({ signal }) => fetchJson("/api/sessions", sessionListSchema, { signal }),
  });

export const memberListQuery = () =>
  queryOptions({
    queryKey: settingsKeys.members(),
    queryFn: ({ signal }) => fetchJson("/api/members", memberListSchema, { signal }),
  });

export const inviteListQuery = () =>
  queryOptions({
    queryKey: settingsKeys.invites(),
    queryFn: ({ signal }) => fetchJson("/api/invites", inviteListSchema, { signal }),
  });

export const teamListQuery = () =>
  queryOptions({
    queryKey: settingsKeys.teams(),
    queryFn: ({ signal }) => fetchJson("/api/teams", teamListSchema, { signal }),
  });

export const sourceUserListQuery = () =>
  queryOptions({
    queryKey: settingsKeys.sourceUsers(),
    queryFn: ({ signal }) => fetchJson("/api/settings/source-users", sourceUserListSchema, { signal }),
  });

export const workspaceQuery = () =>
  queryOptions({
    queryKey: settingsKeys.workspace(),
    queryFn: ({ signal }) => fetchJson("/api/settings/workspace", workspaceSchema, { signal }),
  });
