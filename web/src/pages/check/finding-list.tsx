import { memo, useEffect, useRef } from "react";
import type { CheckedFinding } from "../../../../src/model/check.ts";
import { ruleWord } from "../../data/rule-word.ts";
import { useLanguage } from "../../words/words.tsx";
import styles from "./finding-list.module.css";

interface FindingListProps {
  readonly findings: readonly CheckedFinding[];
  readonly chosen: string | undefined;
  choose(finding: CheckedFinding): void;
}

/** The findings in printed order; the chosen one is kept in sight. */
export function FindingList({ findings, chosen, choose }: FindingListProps) {
  const { words } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen line is another one then
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    const box = list.current;
    if (!line || !box) return;
    const [top, bottom] = [line.offsetTop - box.offsetTop, line.offsetTop - box.offsetTop + line.offsetHeight];
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }, [chosen]);
  return (
    <ol ref={list} className={styles.list} aria-label={words.check.list}>
      {findings.map((finding) => (
        <Line key={finding.key} finding={finding} chosen={finding.key === chosen} choose={choose} />
      ))}
    </ol>
  );
}

interface LineProps {
  readonly finding: CheckedFinding;
  readonly chosen: boolean;
  choose(finding: CheckedFinding): void;
}

const Line = memo(
  function Line({ finding, chosen, choose }: LineProps) {
    const { words, language } = useLanguage();
    const { severity, rule, title, kind, ordinal, quote, state } = finding;
    const where = kind ? words.nth(words.kindsShort[kind], ordinal ?? null) : words.check.wholeList;
    return (
      <li>
        <button type="button" className={styles.line} aria-current={chosen} onClick={() => choose(finding)}>
          <span className={styles.first}>
            <span className={`${styles.severity} ${styles[severity]}`}>{words.severity[severity]}</span>
            <span className={styles.rule}>{ruleWord(rule, title, language)}</span>
            <span className={styles.where}>{where}</span>
          </span>
          <span className={styles.quote}>{quote ?? (language === "zh" ? finding.message : finding.messageEn)}</span>
          {state !== "open" && <span className={styles.state}>{words.check.states[state]}</span>}
        </button>
      </li>
    );
  },
  (before, after) => before.finding === after.finding && before.chosen === after.chosen,
);
