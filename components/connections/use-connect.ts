import { useState } from "react";
import { useEnsureConnection } from "@/lib/connections/mutations";
import type { SourceName } from "@/lib/records/schema";

/** A source as it is offered: its name and the address that is known for it. */
export type OfferedApp = { source: SourceName; label: string; appUrl: string; domains: string[] };

type Start = {
  appUrl: string;
  another?: boolean;
  /** The instance Membrane's page is going to ask for. */
  instance?: string;
  onDone?: () => void;
};

/** Begins a connection and opens its card; remembers the instance that was typed before the page that asks for it. */
export function useConnect(onConnected: (id: string) => void) {
  const ensure = useEnsureConnection();
  const [instances, setInstances] = useState<Record<string, string>>({});
  return {
    error: ensure.error,
    pendingUrl: ensure.isPending ? ensure.variables.appUrl : null,
    instanceOf: (id: string) => instances[id] ?? null,
    start: ({ appUrl, another, instance, onDone }: Start) =>
      ensure.mutate(
        { appUrl, another },
        {
          onSuccess: ({ id }) => {
            if (instance) setInstances((known) => ({ ...known, [id]: instance }));
            onDone?.();
            onConnected(id);
          },
        },
      ),
  };
}
export type Connect = ReturnType<typeof useConnect>;
