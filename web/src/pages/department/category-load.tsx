import { useMemo } from "react";
import type { DepartmentItem } from "../../../../src/model/department.ts";
import { BarChart } from "../../parts/bar-chart.tsx";
import { useWords } from "../../words/words.tsx";

interface CategoryLoadProps {
  readonly items: readonly DepartmentItem[];
  choose(category: string): void;
}

/** How many items name the department in each category, by its part in them; a bar leads to its items. */
export function CategoryLoad({ items, choose }: CategoryLoadProps) {
  const words = useWords();
  const { labels, series } = useMemo(() => {
    const counted = Map.groupBy(
      items.filter(({ category }) => category),
      ({ category }) => category ?? "",
    );
    const labels = [...counted.keys()].toSorted(
      (a, b) => (counted.get(b)?.length ?? 0) - (counted.get(a)?.length ?? 0),
    );
    const part = (role: DepartmentItem["role"], name: string, colour: string) => ({
      id: role,
      name,
      colour,
      values: labels.map((label) => counted.get(label)?.filter((item) => item.role === role).length ?? 0),
    });
    const series = [
      part("counterpart", words.asCounterpart, "--supporting"),
      part("receiver", words.asReceiver, "--reclaimed"),
      part("mentioned", words.asMentioned, "--unlisted"),
    ].filter(({ values }) => values.some((value) => value > 0));
    return { labels, series };
  }, [items, words]);
  if (labels.length < 2) return null;
  return (
    <BarChart title={words.chartCategories} hint={words.chartHint} labels={labels} series={series} choose={choose} />
  );
}
