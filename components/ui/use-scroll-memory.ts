"use client";

import { type RefObject, useLayoutEffect } from "react";

/** Where each page's list stood when it was left; the browser remembers this for the window only, not for what scrolls inside. */
const positions = new Map<string, number>();
const returnMs = 5_000;
let wentBackAt = Number.NEGATIVE_INFINITY;

if (typeof window !== "undefined")
  window.addEventListener("popstate", () => {
    wentBackAt = performance.now();
  });

/** Going back to a page finds its list where it was left; arriving by a link starts at the top. */
export function useScrollMemory(scroller: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const page = location.pathname;
    const isReturn = performance.now() - wentBackAt < returnMs;
    const stop = isReturn ? scrollOnceTall(element, positions.get(page) ?? 0) : undefined;
    const remember = () => positions.set(page, element.scrollTop);
    element.addEventListener("scroll", remember, { passive: true });
    return () => {
      stop?.();
      element.removeEventListener("scroll", remember);
    };
  }, [scroller]);
}

/** A virtualised list gets its height some frames after it is mounted. */
function scrollOnceTall(element: HTMLElement, top: number): () => void {
  let frame = 0;
  let framesLeft = 30;
  const attempt = () => {
    element.scrollTop = top;
    if (element.scrollTop < top && framesLeft-- > 0) frame = requestAnimationFrame(attempt);
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}
