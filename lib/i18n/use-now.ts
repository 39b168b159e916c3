"use client";

import { useNow as useRequestNow } from "next-intl";
import { useSyncExternalStore } from "react";

const tickMs = 30_000;

let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/**
 * The present, moving on every half minute while a page stays open, for all ages on it at once. What the server drew is
 * taken over with the server's own instant, so that both write the same.
 */
export function useNow(): Date {
  const requestNow = useRequestNow();
  return useSyncExternalStore(
    subscribe,
    () => now,
    () => requestNow,
  );
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (!timer) {
    now = new Date();
    timer = setInterval(tick, tickMs);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick() {
  now = new Date();
  for (const listener of listeners) listener();
}
