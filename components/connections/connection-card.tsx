"use client";

import { useQuery } from "@tanstack/react-query";
import { Blocks, ChevronRight } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Icon } from "@/components/ui/icon";
import { SourceIcon } from "@/components/ui/source";
import { useConnectionVerb } from "@/lib/connections/mutations";
import { connectionQuery } from "@/lib/connections/queries";
import type { ConnectionView } from "@/lib/connections/schema";
import { AboutLine } from "./about-line";
import { CardMenu } from "./card-menu";
import { CardVerb } from "./card-verb";
import { Explanation } from "./explanation";
import { accountOf, nameOf } from "./names";
import { Refusal } from "./refusal";
import { SignInPanel } from "./sign-in-panel";
import { StatusWords } from "./status-words";
import { StreamTable } from "./stream-table";
import { Thread } from "./thread";

const signInStates = new Set(["your_turn", "signed_out", "setup_error"]);

type ConnectionCardProps = {
  connection: ConnectionView;
  canManage: boolean;
  isMembraneDown: boolean;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  instance: string | null;
  onAnother: (() => void) | null;
};

/** One connection: how it stands, what that means, the one thing to do; opened, what is read or the way to sign in. */
export function ConnectionCard(props: ConnectionCardProps) {
  const { connection, canManage, isMembraneDown, isOpen, onToggle, instance, onAnother } = props;
  const { id, source, status } = connection;
  const panelId = useId();
  const sync = useConnectionVerb(id, "sync");
  const pause = useConnectionVerb(id, "pause");
  const resume = useConnectionVerb(id, "resume");
  const open = () => onToggle(true);
  return (
    <li className="relative border-line border-b py-4 pl-5 max-md:pl-4">
      <Thread source={source} status={status} />
      {status === "preparing" && <FollowBuilding id={id} />}
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-60 flex-1">
          <CardHead connection={connection} isOpen={isOpen} panelId={panelId} onToggle={onToggle} />
          <AboutLine connection={connection} />
        </div>
        <div className={`flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2 ${canManage ? "-mr-2 max-md:mr-0" : ""}`}>
          <StatusWords connection={connection} />
          {canManage && (
            <>
              <CardVerb connection={connection} isOpen={isOpen} onOpen={open} sync={sync} resume={resume} />
              <CardMenu
                connection={connection}
                onPause={() => pause.mutate()}
                onResume={() => resume.mutate()}
                onAnother={onAnother}
              />
            </>
          )}
        </div>
      </div>
      <div className="mt-1 flex max-w-[76ch] flex-col gap-1 text-text-2">
        <Explanation connection={connection} isMembraneDown={isMembraneDown} />
        {[sync, pause, resume].map((verb, index) => (
          <Refusal key={["sync", "pause", "resume"][index]} of={verb} />
        ))}
      </div>
      {isOpen && (
        <CardPanel id={panelId}>
          {canManage && signInStates.has(status) ? (
            <SignInPanel connection={connection} instance={instance} />
          ) : (
            <StreamTable connection={connection} />
          )}
        </CardPanel>
      )}
    </li>
  );
}

type CardHeadProps = Pick<ConnectionCardProps, "connection" | "isOpen" | "onToggle"> & { panelId: string };

function CardHead({ connection, isOpen, onToggle, panelId }: CardHeadProps) {
  const { source } = connection;
  const account = accountOf(connection);
  return (
    <h2 className="min-w-0">
      <AriaButton
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": panelId })}
        onPress={() => onToggle(!isOpen)}
        className="-ml-1.5 flex min-h-8 max-w-full items-center gap-2 rounded-md px-1.5 text-left hover:bg-hover pointer-coarse:min-h-11"
      >
        <Icon of={ChevronRight} className={`shrink-0 text-text-3 transition-transform ${isOpen ? "rotate-90" : ""}`} />
        {source ? <SourceIcon source={source} /> : <Icon of={Blocks} className="shrink-0 text-text-3" />}
        <span className="font-semibold text-base">{nameOf(connection)}</span>
        {account && <span className="min-w-0 truncate font-normal text-text-2">{account}</span>}
      </AriaButton>
    </h2>
  );
}

/** Takes the focus when what opened it went away with it, such as the tile that was pressed. */
function CardPanel({ id, children }: { id: string; children: ReactNode }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus();
  }, []);
  return (
    <div ref={panel} id={id} tabIndex={-1} className="mt-4 outline-none">
      {children}
    </div>
  );
}

/** Asks in long breaths, so that the end of building shows at once. */
function FollowBuilding({ id }: { id: string }) {
  useQuery(connectionQuery(id));
  return null;
}
