import { useEffect, useLayoutEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { leftPlaces } from "../data/left-places.ts";

/** A new page begins at its top and takes the focus that the old one loses; back and forward find the place that was left. */
export function useScrollOfPages(): void {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const before = useRef(pathname);
  useEffect(() => {
    const keep = (): void => void leftPlaces.set(key, window.scrollY);
    window.addEventListener("scroll", keep, { passive: true });
    return () => window.removeEventListener("scroll", keep);
  }, [key]);
  useLayoutEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (document.activeElement === null || document.activeElement === document.body)
      document.getElementById("main")?.focus({ preventScroll: true });
    window.scrollTo(0, type === NavigationType.Pop ? (leftPlaces.get(key) ?? 0) : 0);
  }, [pathname, type, key]);
}
