import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/http/fetch-json";
import {
  type ConnectionList,
  type ConnectionView,
  connectionListSchema,
  connectionSchema,
  type Stream,
} from "./schema";

export const connectionKeys = {
  all: ["connections"] as const,
  list: () => [...connectionKeys.all, "list"] as const,
  detail: (id: string) => [...connectionKeys.all, "detail", id] as const,
};

const movingMs = 2_000;
const restingMs = 20_000;

export const connectionListQuery = () =>
  queryOptions({
    queryKey: connectionKeys.list(),
    queryFn: ({ signal }) => fetchJson("/api/connections", connectionListSchema, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => listPollMs(state.data),
  });

/**
 * One connection while somebody follows it: asked for on every visit and not kept, since it carries the page to sign in.
 * While Membrane builds, the server holds its answer back, so asking again at once is no hurry.
 */
export const connectionQuery = (id: string) =>
  queryOptions({
    queryKey: connectionKeys.detail(id),
    queryFn: async ({ signal, client }) => {
      const known = findConnection(client, id);
      const wait = known?.status === "preparing" ? "1" : undefined;
      const view = await fetchJson(`/api/connections/${id}`, connectionSchema, { query: { wait }, signal });
      putIntoList(client, view);
      return view;
    },
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchInterval: ({ state }) => (state.error ? restingMs : followPollMs(state.data)),
  });

/** Soon again while something moves by itself or a person is at it; otherwise only so that ages stay true. */
export function listPollMs(list: ConnectionList | undefined): number {
  return list?.items.some(isMoving) ? movingMs : restingMs;
}

/** As long as it is not usable somebody may be at work on it in another window. */
export function followPollMs(connection: ConnectionView | undefined): number | false {
  if (!connection) return movingMs;
  if (connection.status === "preparing") return 500;
  return connection.state === "READY" && connection.status !== "signed_out" ? false : movingMs;
}

function isMoving({ status, streams, source }: ConnectionView): boolean {
  if (status === "preparing" || status === "your_turn") return true;
  return status === "working" && source !== null && (streams.length === 0 || streams.some(isFilling));
}

/** What still waits once a stream is filled (a transcript that is not given yet) may take hours. */
function isFilling({ state, firstFilled }: Stream): boolean {
  return state === "reading" || (!firstFilled && (state === "waiting" || state === "current"));
}

function findConnection(client: QueryClient, id: string): ConnectionView | undefined {
  return client.getQueryData(connectionListQuery().queryKey)?.items.find((one) => one.id === id);
}

/** The list shows at once what an answer about one connection says; a new one stands at its end. */
export function putIntoList(client: QueryClient, view: ConnectionView): void {
  client.setQueryData(connectionListQuery().queryKey, (list) => {
    if (!list) return list;
    const isKnown = list.items.some(({ id }) => id === view.id);
    const items = isKnown ? list.items.map((one) => (one.id === view.id ? view : one)) : [...list.items, view];
    return { ...list, items };
  });
}
