import { type QueryClient, useMutation } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/http/fetch-json";
import { connectionKeys, putIntoList } from "./queries";
import { type ConnectionCreate, type ConnectionView, connectionSchema } from "./schema";

type Verb = "reconnect" | "sync" | "pause" | "resume";

export function useEnsureConnection() {
  return useMutation({
    mutationFn: (body: ConnectionCreate) => fetchJson("/api/connections", connectionSchema, { method: "POST", body }),
    onSuccess: showAtOnce,
  });
}

/** Signs in again, reads now, pauses or resumes; the answer is the connection as it is then. */
export function useConnectionVerb(id: string, verb: Verb) {
  return useMutation({
    mutationFn: () => fetchJson(`/api/connections/${id}/${verb}`, connectionSchema, { method: "POST" }),
    onSuccess: showAtOnce,
  });
}

export function useDisconnect(id: string) {
  return useMutation({
    mutationFn: () => fetchJson(`/api/connections/${id}`, z.undefined(), { method: "DELETE" }),
    onSettled: (_data, _error, _given, _undo, { client }) => client.invalidateQueries({ queryKey: connectionKeys.all }),
  });
}

function showAtOnce(view: ConnectionView, _given: unknown, _undo: unknown, { client }: { client: QueryClient }) {
  putIntoList(client, view);
  return client.invalidateQueries({ queryKey: connectionKeys.list() });
}
