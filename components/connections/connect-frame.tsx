"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

/** What Membrane's page may do in here: run, post its forms, open the vendor's window; never steer ours. */
const sandbox = "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox";
const patienceMs = 8_000;

type ConnectFrameProps = {
  url: string;
  name: string;
  /** Something happened in there: the time to ask Membrane. It is never what tells us how things stand. */
  onHint: () => void;
  /** Nothing appeared, or our own policy forbade it. */
  onStuck: () => void;
};

/** The page to sign in, embedded. Its content is never read. */
export function ConnectFrame({ url, name, onHint, onStuck }: ConnectFrameProps) {
  const t = useTranslations("connections.signIn");
  const frame = useRef<HTMLIFrameElement>(null);
  const loaded = useRef(false);

  useEffect(() => {
    const { origin } = new URL(url);
    const hear = (event: MessageEvent) => {
      if (event.source === frame.current?.contentWindow && event.origin === origin) onHint();
    };
    const see = (event: SecurityPolicyViolationEvent) => {
      if (event.effectiveDirective === "frame-src" && event.blockedURI.startsWith(origin)) onStuck();
    };
    window.addEventListener("message", hear);
    document.addEventListener("securitypolicyviolation", see);
    return () => {
      window.removeEventListener("message", hear);
      document.removeEventListener("securitypolicyviolation", see);
    };
  }, [url, onHint, onStuck]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new page has its own patience
  useEffect(() => {
    loaded.current = false;
    const timer = setTimeout(() => loaded.current || onStuck(), patienceMs);
    return () => clearTimeout(timer);
  }, [url, onStuck]);

  return (
    <iframe
      ref={frame}
      src={url}
      title={t("frame", { name })}
      referrerPolicy="no-referrer"
      sandbox={sandbox}
      onLoad={() => {
        // Each later one is a step of the person's way through the pages.
        if (loaded.current) onHint();
        loaded.current = true;
      }}
      className="h-[640px] w-full min-w-[min(100%,520px)] rounded-md border border-line-strong bg-raised"
    />
  );
}
