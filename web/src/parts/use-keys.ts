import { useLayoutEffect } from "react";

/** What each key of a page does; nothing where it is left out. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** Listens while nobody types; Escape always counts. */
export function useKeys(keys: Keys): void {
  // Before the page is painted: a key that follows at once must not meet the listener of the doubt before.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const typing =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select, dialog") !== null;
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!act || (typing && event.key !== "Escape")) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [keys]);
}
