import { useLayoutEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { leftPlaces } from "../data/left-places.ts";

/** A press may lead away before the scroll that came before it is told. */
const telling = ["scroll", "click", "keydown"] as const;

/** A new page begins at its top and takes the focus that the old one loses; back and forward find the place that was left. */
export function useScrollOfPages(): void {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const before = useRef(pathname);
  // Before the page is painted: the scroll to the new page's top must not count for the page that is left.
  useLayoutEffect(() => {
    const keep = (): void => void leftPlaces.set(key, window.scrollY);
    for (const type of telling) window.addEventListener(type, keep, { passive: true, capture: true });
    return () => {
      for (const type of telling) window.removeEventListener(type, keep, { capture: true });
    };
  }, [key]);
  useLayoutEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (document.activeElement === null || document.activeElement === document.body)
      document.getElementById("main")?.focus({ preventScroll: true });
    window.scrollTo(0, type === NavigationType.Pop ? (leftPlaces.get(key) ?? 0) : 0);
  }, [pathname, type, key]);
}
