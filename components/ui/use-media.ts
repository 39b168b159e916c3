"use client";

import { useCallback, useSyncExternalStore } from "react";

export const isPhone = "(width < 768px)";
export const isTouch = "(pointer: coarse)";

/** Whether a media query matches; false on the server, which cannot know. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}

/** False on the server and while its drawing is taken over, true ever after. */
export function useIsInBrowser(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
