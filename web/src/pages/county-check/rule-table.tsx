import { Link } from "react-router";
import type { CountyCheck } from "../../../../src/model/check.ts";
import { ruleWord } from "../../data/rule-word.ts";
import { useLanguage } from "../../words/words.tsx";
import styles from "./county-check.module.css";

/** How often each rule finds something in each township; a number leads to its findings. */
export function RuleTable({ check: { rules, lists } }: { readonly check: CountyCheck }) {
  const { words, language } = useLanguage();
  return (
    <div className={styles.section}>
      <h2 id="by-rule">{words.check.byRule}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keys */}
      <section className={styles.scroll} aria-labelledby="by-rule" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.check.rule}</th>
              <th scope="col" className={styles.number}>
                {words.check.total}
              </th>
              {lists.map(({ edition }) => (
                <th key={edition.id} scope="col" className={styles.number}>
                  {edition.township.name ?? edition.document.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, title, severity, findings, lists: counts }) => (
              <tr key={rule}>
                <th scope="row">
                  {ruleWord(rule, title, language)} <small className={styles.where}>{words.severity[severity]}</small>
                </th>
                <td className={styles.number}>{findings}</td>
                {lists.map(({ edition: { id } }) => (
                  <td key={id} className={styles.number}>
                    {counts[id] === undefined ? (
                      ""
                    ) : (
                      <Link to={`/checks/${id}?state=all&rule=${rule}`}>{counts[id]}</Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
