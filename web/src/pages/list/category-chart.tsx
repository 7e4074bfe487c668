import { useMemo } from "react";
import type { ListedItem } from "../../../../src/model/duty-item.ts";
import type { DutyKind } from "../../../../src/model/kind.ts";
import { BarChart } from "../../parts/bar-chart.tsx";
import { kinds } from "../../parts/kinds.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./list.module.css";

interface CategoryChartProps {
  readonly items: readonly ListedItem[];
  choose(category: string, kind: DutyKind): void;
}

/** How many items each category has in each of the lists; a bar leads to its items. */
export function CategoryChart({ items, choose }: CategoryChartProps) {
  const words = useWords();
  const { labels, series } = useMemo(() => {
    const labels = [...new Set(items.flatMap((item) => item.category ?? []))];
    const count = (kind: DutyKind, label: string): number =>
      items.filter((item) => item.kind === kind && item.category === label).length;
    const series = kinds.map((kind) => ({
      id: kind,
      name: words.kindsShort[kind],
      colour: `--${kind}`,
      values: labels.map((label) => count(kind, label)),
    }));
    return { labels, series };
  }, [items, words]);
  const chooseBar = useMemo(() => (label: string, kind: string) => choose(label, kind as DutyKind), [choose]);
  return (
    <div className={styles.chart}>
      <BarChart
        title={words.chartCategories}
        hint={words.chartHint}
        labels={labels}
        series={series}
        choose={chooseBar}
      />
    </div>
  );
}
