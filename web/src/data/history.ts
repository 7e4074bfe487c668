import { useSyncExternalStore } from "react";

const key = "mingze.recent";
const offKey = "mingze.recent.off";
const mostKept = 12;
const listeners = new Set<() => void>();
const none: readonly string[] = [];
let kept: readonly string[] | undefined;

/** Questions asked on this computer; they never leave its browser. */
export const useRecent = (): readonly string[] => useSyncExternalStore(subscribe, recent);

/** Whether questions are remembered at all; the user may switch it off. */
export const useRemembering = (): boolean => useSyncExternalStore(subscribe, remembering);

export function remember(question: string): void {
  if (remembering()) store([question, ...recent().filter((known) => known !== question)].slice(0, mostKept));
}

export const forget = (): void => store(none);

/** Switching it off also forgets what was remembered. */
export function setRemembering(on: boolean): void {
  if (on) localStorage.removeItem(offKey);
  else localStorage.setItem(offKey, "1");
  store(on ? recent() : none);
}

const remembering = (): boolean => localStorage.getItem(offKey) === null;

function recent(): readonly string[] {
  kept ??= load();
  return kept;
}

function load(): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(found) ? found.filter((entry) => typeof entry === "string").slice(0, mostKept) : none;
  } catch {
    return none;
  }
}

function store(questions: readonly string[]): void {
  kept = questions;
  if (questions.length > 0) localStorage.setItem(key, JSON.stringify(questions));
  else localStorage.removeItem(key);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
