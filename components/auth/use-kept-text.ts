"use client";

import { useEffect, useRef, useState } from "react";
import { sessionOverEvent } from "@/lib/http/schema";

/**
 * The text of a field that survives a session that ends while it is typed: kept in this tab when the session is found
 * over, put back when the field is shown again. `name` is the field's own, the same on every visit.
 */
export function useKeptText(name: string): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState("");
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    const kept = takeKept(name);
    if (kept) setText(kept);
    const keep = () => latest.current && sessionStorage.setItem(keyOf(name), latest.current);
    window.addEventListener(sessionOverEvent, keep);
    return () => window.removeEventListener(sessionOverEvent, keep);
  }, [name]);
  return [text, setText];
}

function takeKept(name: string): string | null {
  const kept = sessionStorage.getItem(keyOf(name));
  sessionStorage.removeItem(keyOf(name));
  return kept;
}

function keyOf(name: string): string {
  return `kept:${name}`;
}
