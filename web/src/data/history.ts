import { useSyncExternalStore } from "react";

const key = "mingze.recent";
const mostKept = 12;
const listeners = new Set<() => void>();
const none: readonly string[] = [];
let kept: readonly string[] | undefined;

/** Questions asked on this computer; they never leave its browser. */
export function useRecent(): readonly string[] {
  return useSyncExternalStore(subscribe, recent);
}

export function remember(question: string): void {
  store([question, ...recent().filter((known) => known !== question)].slice(0, mostKept));
}

export const forget = (): void => store(none);

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
  localStorage.setItem(key, JSON.stringify(questions));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
