"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";

export type ShortcutGroup = "go" | "page" | "list" | "general";
type Shortcut = { keys: string; label: string; group: ShortcutGroup; run: ((event: KeyboardEvent) => void) | null };

type Registry = {
  add: (shortcut: Shortcut) => () => void;
  list: () => Shortcut[];
  areSingleKeysOn: boolean;
  setSingleKeysOn: (isOn: boolean) => void;
};

const ShortcutContext = createContext<Registry | null>(null);

const storageKey = "single-keys";
const chordMs = 1200;

/**
 * Listens once for the whole page and matches the typed character, so that a Spanish or Portuguese keyboard needs no
 * other key than an English one. It listens before the widgets do: a list's type-ahead gets only what no shortcut takes.
 */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const shortcuts = useRef<Shortcut[]>([]);
  const [areSingleKeysOn, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(storageKey) !== "off"), []);

  const add = useCallback((shortcut: Shortcut) => {
    shortcuts.current.push(shortcut);
    return () => {
      shortcuts.current = shortcuts.current.filter((other) => other !== shortcut);
    };
  }, []);
  const setSingleKeysOn = useCallback((isOn: boolean) => {
    localStorage.setItem(storageKey, isOn ? "on" : "off");
    setOn(isOn);
  }, []);

  useEffect(() => {
    let first: { key: string; at: number } | null = null;
    const listen = (event: KeyboardEvent) => {
      const isLetter = event.key.length === 1;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isElsewhere(event, isLetter)) return;
      if (isLetter && !areSingleKeysOn) return;
      const opening = first && event.timeStamp - first.at < chordMs ? first.key : null;
      first = null;
      // The last one registered is the innermost: an open panel takes Escape before the page does.
      const find = (keys: string) => shortcuts.current.findLast((shortcut) => shortcut.run && shortcut.keys === keys);
      const match = (opening && find(`${opening} ${event.key}`)) || find(event.key);
      const opensChord = shortcuts.current.some((shortcut) => shortcut.keys.startsWith(`${event.key} `));
      if (match) match.run?.(event);
      else if (opensChord) first = { key: event.key, at: event.timeStamp };
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, [areSingleKeysOn]);

  const registry = useMemo(
    () => ({ add, list: () => shortcuts.current, areSingleKeysOn, setSingleKeysOn }),
    [add, areSingleKeysOn, setSingleKeysOn],
  );
  return <ShortcutContext value={registry}>{children}</ShortcutContext>;
}

/** Typing belongs to the field it is typed into, and every key to a dialog or menu that stands open. */
function isElsewhere(event: KeyboardEvent, isLetter: boolean): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const isTyping = target?.closest(
    "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]",
  );
  if (isTyping && isLetter) return true;
  if (isTyping && event.key === "Escape") return true;
  return Boolean(target?.closest("[role=dialog], [role=alertdialog], [role=menu], [role=listbox]"));
}

type ShortcutOptions = {
  /** What the key does, as the list of shortcuts says it. */
  label: string;
  group?: ShortcutGroup;
  isDisabled?: boolean;
};

/**
 * Gives a key (`n`, `Escape`) or a chord (`g l`) to whatever is mounted; the innermost owner wins. Without `run` the key
 * is only listed: the widget that has the focus acts on it.
 */
export function useShortcut(keys: string, run: ((event: KeyboardEvent) => void) | null, options: ShortcutOptions) {
  const registry = useContext(ShortcutContext);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const { label, group = "page", isDisabled = false } = options;
  const isListedOnly = run === null;
  useEffect(() => {
    if (isDisabled) return;
    return registry?.add({ keys, label, group, run: isListedOnly ? null : (event) => latest.current?.(event) });
  }, [registry, keys, label, group, isDisabled, isListedOnly]);
}

/** What the sheet of shortcuts shows, and its one setting. */
export function useShortcutSettings() {
  const registry = useContext(ShortcutContext);
  if (!registry) throw new Error("ShortcutProvider is missing");
  return registry;
}
