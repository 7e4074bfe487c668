import { useState } from "react";
import { Link } from "react-router";
import type { Edition } from "../../../../src/model/edition.ts";
import type { Finding } from "../../../../src/model/finding.ts";
import { useLanguage } from "../../words/words.tsx";
import styles from "./list-findings.module.css";

interface ListFindingsProps {
  readonly edition: Edition;
  readonly findings: readonly Finding[];
}

/** Doubts of the reading and slips of the print, folded away; each leads to its item. */
export function ListFindings({ edition, findings }: ListFindingsProps) {
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  if (findings.length === 0) return null;
  const { reading: doubts, source: slips } = edition.findings;
  return (
    <details className={styles.findings} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.importFindings(doubts, slips)}</summary>
      {doubts > 0 && (
        <p>
          <Link to={`/lists/${edition.id}/review`}>{words.review.open(doubts)}</Link>
        </p>
      )}
      <ul>
        {open && findings.map((finding) => <OneFinding key={keyOf(finding)} edition={edition.id} finding={finding} />)}
      </ul>
    </details>
  );
}

const keyOf = ({ rule, id, field, at, message }: Finding): string => [rule, id, field, at?.start, message].join(" ");

function OneFinding({ edition, finding }: { readonly edition: number; readonly finding: Finding }) {
  const { words, language } = useLanguage();
  const { about, severity, kind, ordinal, id } = finding;
  const message = language === "zh" ? finding.message : finding.messageEn;
  const where = kind ? words.nth(words.kindsShort[kind], ordinal ?? null) : undefined;
  return (
    <li className={styles[severity]}>
      <span className={styles.about}>
        {about === "reading" ? words.aboutReading : words.aboutSource} · {words.severity[severity]}
      </span>
      {where && (id ? <Link to={`/lists/${edition}/${id}`}>{where}</Link> : <span>{where}</span>)}
      <span>{message}</span>
    </li>
  );
}
