import { useEffect, useLayoutEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

/** A new page begins at its top and takes the focus that the old one loses; back and forward find the place that was left. */
export function useScrollOfPages(): void {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const left = useRef(new Map<string, number>());
  const before = useRef(pathname);
  useEffect(() => {
    const places = left.current;
    const keep = (): void => void places.set(key, window.scrollY);
    window.addEventListener("scroll", keep, { passive: true });
    return () => window.removeEventListener("scroll", keep);
  }, [key]);
  useLayoutEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (document.activeElement === null || document.activeElement === document.body)
      document.getElementById("main")?.focus({ preventScroll: true });
    window.scrollTo(0, type === NavigationType.Pop ? (left.current.get(key) ?? 0) : 0);
  }, [pathname, type, key]);
}
