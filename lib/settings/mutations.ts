import { useMutation } from "@tanstack/react-query";
import { z } from "zod";
import {
  madeLinkSchema,
  type PasswordChange,
  type PasswordResetUse,
  resetDoneSchema,
  sessionSchema,
} from "@/lib/auth/schema";
import { fetchJson } from "@/lib/http/fetch-json";
import {
  type InviteAccept,
  type InviteCreate,
  inviteAcceptedSchema,
  type MemberPatch,
  madeInviteSchema,
  memberSchema,
  type TeamPatch,
  teamSchema,
} from "@/lib/workspace/schema";
import { settingsKeys } from "./queries";
import { type AccountPatch, accountSchema, type SourceUserPatch, type WorkspacePatch, workspaceSchema } from "./schema";

const nothing = z.undefined();

/** People, teams and vendors' users show each other, so all of them are asked for again; done when they are here. */
function useChange<Given, Result>(ask: (given: Given) => Promise<Result>) {
  return useMutation({
    mutationFn: ask,
    onSettled: (_data, _error, _given, _undo, { client }) => client.invalidateQueries({ queryKey: settingsKeys.all }),
  });
}

export const useSaveAccount = () =>
  useChange((body: AccountPatch) => fetchJson("/api/settings/account", accountSchema, { method: "PATCH", body }));

export const useChangePassword = () =>
  useChange((body: PasswordChange) => fetchJson("/api/settings/password", nothing, { method: "POST", body }));

export const useEndSession = () =>
  useChange((id: string) => fetchJson(`/api/sessions/${id}`, nothing, { method: "DELETE" }));

export const useEndOtherSessions = () =>
  useChange(() => fetchJson("/api/sessions", nothing, { method: "DELETE", query: { keep: "current" } }));

/** Nothing may be asked after it: the page leaves. */
export const useEndAllSessions = () =>
  useMutation({ mutationFn: () => fetchJson("/api/sessions", nothing, { method: "DELETE" }) });

export const useChangeMember = (id: string) =>
  useChange((body: MemberPatch) => fetchJson(`/api/members/${id}`, memberSchema, { method: "PATCH", body }));

export const useMakeResetLink = (id: string) =>
  useChange(() => fetchJson(`/api/members/${id}/reset`, madeLinkSchema, { method: "POST" }));

export const useInvite = () =>
  useChange((body: InviteCreate) => fetchJson("/api/invites", madeInviteSchema, { method: "POST", body }));

export const useRevokeInvite = () =>
  useChange((id: string) => fetchJson(`/api/invites/${id}`, nothing, { method: "DELETE" }));

export const useAddTeam = () =>
  useChange((body: { name: string }) => fetchJson("/api/teams", teamSchema, { method: "POST", body }));

export const useChangeTeam = (id: string) =>
  useChange((body: TeamPatch) => fetchJson(`/api/teams/${id}`, teamSchema, { method: "PATCH", body }));

export const useRemoveTeam = (id: string) =>
  useChange(() => fetchJson(`/api/teams/${id}`, nothing, { method: "DELETE" }));

export const useJoinSourceUser = (id: string) =>
  useChange((body: SourceUserPatch) =>
    fetchJson(`/api/settings/source-users/${id}`, nothing, { method: "PATCH", body }),
  );

export const useSaveWorkspace = () =>
  useChange((body: WorkspacePatch) => fetchJson("/api/settings/workspace", workspaceSchema, { method: "PATCH", body }));

/** The three below stand before the door: nothing was asked yet that could be old afterwards. */
export const useAcceptInvite = () =>
  useMutation({
    mutationFn: (body: InviteAccept) =>
      fetchJson("/api/invites/accept", inviteAcceptedSchema, { method: "POST", body }),
  });

export const useJoinInvite = () =>
  useMutation({
    mutationFn: (token: string) => fetchJson("/api/invites/join", sessionSchema, { method: "POST", body: { token } }),
  });

export const useResetPassword = () =>
  useMutation({
    mutationFn: (body: PasswordResetUse) =>
      fetchJson("/api/password-resets", resetDoneSchema, { method: "POST", body }),
  });
