import { ruleWord } from "../../data/rule-word.ts";
import { Choice } from "../../parts/choice.tsx";
import { kinds } from "../../parts/kinds.ts";
import { useLanguage } from "../../words/words.tsx";
import styles from "./check.module.css";
import type { CountedName, Findings } from "./use-findings.ts";

const states = ["open", "accepted", "suppressed", "mended"] as const;
const severities = ["error", "warning", "hint"] as const;
interface FindingFiltersProps {
  readonly findings: Findings;
  readonly all: number;
}

/** By state, rule, severity, list and department; what passes is counted beside them. */
export function FindingFilters({ findings: { filter, shown, rules, departments, narrow }, all }: FindingFiltersProps) {
  const { words, language } = useLanguage();
  const { check } = words;
  const named = (counted: readonly CountedName[], label: (name: CountedName) => string) =>
    counted.map((one) => ({ value: one.name, label: label(one), note: String(one.count) }));
  return (
    <div className={styles.filters}>
      <Choice
        label={check.state}
        value={filter.state}
        options={[
          ...states.map((value) => ({ value, label: check.states[value] })),
          { value: "all", label: check.anyState },
        ]}
        choose={(state) => narrow({ state })}
      />
      <Choice
        label={check.rule}
        value={filter.rule}
        options={[
          { value: "", label: check.anyRule },
          ...named(rules, ({ name, label }) => ruleWord(name, label, language)),
        ]}
        choose={(rule) => narrow({ rule })}
      />
      <Choice
        label={check.severityLabel}
        value={filter.severity}
        options={[
          { value: "", label: check.anySeverity },
          ...severities.map((value) => ({ value, label: words.severity[value] })),
        ]}
        choose={(severity) => narrow({ severity })}
      />
      <Choice
        label={check.kind}
        value={filter.kind}
        options={[{ value: "", label: check.anyKind }, ...kinds.map((value) => ({ value, label: words.kinds[value] }))]}
        choose={(kind) => narrow({ kind })}
      />
      <Choice
        label={words.filterDepartment}
        value={filter.department}
        options={[{ value: "", label: words.allDepartments }, ...named(departments, ({ label }) => label)]}
        choose={(department) => narrow({ department })}
      />
      <span className={styles.count} role="status">
        {check.count(shown.length, all)}
      </span>
    </div>
  );
}
