import { useState } from "react";
import { Link } from "react-router";
import type { CountyCheck } from "../../../../src/model/check.ts";
import { findingAddress } from "../../data/check-addresses.ts";
import { Button } from "../../parts/button.tsx";
import { useLanguage, useWords } from "../../words/words.tsx";
import styles from "./county-check.module.css";

const atOnce = 20;

/** Slips that stand in the same words in several lists, those in most lists first. */
export function SharedSlips({ check: { shared, lists } }: { readonly check: CountyCheck }) {
  const { check } = useWords();
  const [most, setMost] = useState(atOnce);
  const left = shared.length - most;
  return (
    <section className={styles.section}>
      <h2>{check.shared}</h2>
      <p className={styles.lead}>{shared.length === 0 ? check.sharedNone : check.sharedLead}</p>
      <ol className={styles.slips}>
        {shared.slice(0, most).map((slip) => (
          <Slip key={slip.finding.key} slip={slip} lists={lists} />
        ))}
      </ol>
      {left > 0 && <Button onClick={() => setMost(most + atOnce)}>{check.more(Math.min(left, atOnce))}</Button>}
    </section>
  );
}

interface SlipProps {
  readonly slip: CountyCheck["shared"][number];
  readonly lists: CountyCheck["lists"];
}

function Slip({ slip, lists }: SlipProps) {
  const { words, language } = useLanguage();
  const { finding } = slip;
  const all = slip.lists.length === lists.length;
  const name = (id: number): string =>
    lists.find(({ edition }) => edition.id === id)?.edition.township.name ?? String(id);
  return (
    <li className={styles.slip}>
      <p>
        <strong>{language === "zh" ? finding.message : finding.messageEn}</strong>
      </p>
      {finding.quote && <blockquote className={styles.quote}>{finding.quote}</blockquote>}
      <p className={styles.where}>
        {all ? words.check.inAll(lists.length) : words.check.inSome(slip.lists.length, lists.length)}
        {slip.lists.map(({ edition }) => (
          <Link key={edition} to={findingAddress(edition, finding.key)}>
            {name(edition)}
          </Link>
        ))}
      </p>
    </li>
  );
}
