"use client";

import { useEffect, useRef, useState } from "react";

const pauseMs = 200;

/** What is being typed, and the search it becomes after a pause. Going back in the browser puts the older words back. */
export function useTypedSearch(value: string, onChange: (q: string) => void): [string, (q: string) => void] {
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (q: string) => {
    setTyped(q);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = q.trim();
      onChange(sent.current);
    }, pauseMs);
  };
  return [typed, type];
}
