import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useLocation } from "react-router";
import { dateWord } from "../data/place.ts";
import { useWords } from "../words/words.tsx";
import styles from "./print-foot.module.css";

/** On paper alone: where the page stands, and the day on which it was printed. */
export function PrintFoot() {
  const words = useWords();
  const { pathname, search, hash } = useLocation();
  const [day, setDay] = useState(today);
  useEffect(() => {
    const onPrint = (): void => flushSync(() => setDay(today()));
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, []);
  return (
    <footer className={`print-only ${styles.foot}`}>
      <p>{words.printedOn(dateWord(day, words))}</p>
      <p>{readable(`${window.location.origin}${pathname}${search}${hash}`)}</p>
    </footer>
  );
}

/** The day of this computer, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** An address with its Chinese as people write it, where it can be told. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
