import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { Link, NavLink } from "react-router";
import { PrintFoot } from "../parts/print-foot.tsx";
import { type ShadeWish, useShade } from "../theme/shade.tsx";
import { useLanguage, useWords } from "../words/words.tsx";
import styles from "./shell.module.css";
import { useScrollOfPages } from "./use-scroll-of-pages.ts";

const Palette = lazy(() => import("./palette.tsx").then(({ Palette }) => ({ default: Palette })));

/** The frame of every page: name, ways, language and appearance. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  useScrollOfPages();
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById("main")?.focus()}>
        {words.skip}
      </button>
      <header className={styles.bar}>
        <div className={styles.inner}>
          <Link to="/" className={styles.brand} aria-label={words.app}>
            <img src="/icon.svg" alt="" />
            <span>明责</span>
          </Link>
          <nav className={styles.nav} aria-label={words.navLabel}>
            <NavLink to="/" end>
              {words.navAsk}
            </NavLink>
            <NavLink to="/lists">{words.navLists}</NavLink>
            <NavLink to="/departments">{words.navDepartments}</NavLink>
            <NavLink to="/notice">{words.navNotice}</NavLink>
            <NavLink to="/checks">{words.navCheck}</NavLink>
            <NavLink to="/import">{words.navImport}</NavLink>
          </nav>
          <PaletteButton />
          <ShadeButton />
          <LanguageButton />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
        <PrintFoot />
      </main>
    </div>
  );
}

/** Opens the palette; so does Ctrl or ⌘ with K, from anywhere. */
function PaletteButton() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={`${styles.tool} ${styles.palette}`}
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K"
      >
        <span className={styles.paletteName}>{words.palette}</span>
        <svg className={styles.paletteSign} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path
            d="M13 13l5 5M14.5 8.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0z"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
        </svg>{" "}
        <kbd className={styles.key}>Ctrl K</kbd>
      </button>
      {open && (
        <Suspense>
          <Palette close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

const shades: readonly ShadeWish[] = ["system", "light", "dark"];

function ShadeButton() {
  const words = useWords();
  const { wish, setWish } = useShade();
  const next = shades[(shades.indexOf(wish) + 1) % shades.length] ?? "system";
  return (
    <button type="button" className={styles.tool} onClick={() => setWish(next)} title={words.shadeLabel}>
      <span className="sr-only">{words.shadeLabel}：</span>
      {words.shade[wish]}
    </button>
  );
}

function LanguageButton() {
  const { words, language, setLanguage } = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  return (
    <button
      type="button"
      className={styles.tool}
      lang={other === "en" ? "en" : "zh-CN"}
      onClick={() => setLanguage(other)}
    >
      {words.language}
    </button>
  );
}
