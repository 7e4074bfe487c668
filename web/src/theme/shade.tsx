import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from "react";

export type Shade = "light" | "dark";

export type ShadeWish = Shade | "system";

interface ShadeState {
  readonly shade: Shade;
  readonly wish: ShadeWish;
  setWish(wish: ShadeWish): void;
}

const ShadeContext = createContext<ShadeState>({ shade: "light", wish: "system", setWish: () => undefined });
const key = "mingze.shade";
const darkWish = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

/** Light or dark, as the system has it until the user says otherwise; kept in this browser only. */
export function ShadeProvider({ children }: { readonly children: ReactNode }) {
  const [wish, setWish] = useState<ShadeWish>(() => stored());
  const [system, setSystem] = useState<Shade>(() => (darkWish().matches ? "dark" : "light"));
  useEffect(() => {
    const media = darkWish();
    const follow = (): void => setSystem(media.matches ? "dark" : "light");
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  const shade = wish === "system" ? system : wish;
  // Before any effect of a part that reads the colours.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = shade;
    localStorage.setItem(key, wish);
  }, [shade, wish]);
  const state = useMemo(() => ({ shade, wish, setWish }), [shade, wish]);
  return <ShadeContext value={state}>{children}</ShadeContext>;
}

export const useShade = (): ShadeState => useContext(ShadeContext);

function stored(): ShadeWish {
  const value = localStorage.getItem(key);
  return value === "light" || value === "dark" ? value : "system";
}
