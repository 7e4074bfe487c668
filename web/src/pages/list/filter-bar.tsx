import { Button } from "../../parts/button.tsx";
import { Choice } from "../../parts/choice.tsx";
import { SearchField } from "../../parts/fields.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./list.module.css";
import type { Filters } from "./use-filters.ts";

/** Words, category and department; what passes is counted beside them. */
export function FilterBar({ filters }: { readonly filters: Filters }) {
  const words = useWords();
  const filtered = filters.category !== "" || filters.department !== "" || filters.words !== "";
  return (
    <div className={styles.filters}>
      <SearchField
        className={styles.words}
        label={words.filterWords}
        value={filters.words}
        change={(text) => filters.set({ words: text })}
      />
      <NameChoice
        label={words.filterCategory}
        all={words.allCategories}
        names={filters.categories}
        value={filters.category}
        choose={(category) => filters.set({ category })}
      />
      {filters.kind !== "basic" && (
        <NameChoice
          label={words.filterDepartment}
          all={words.allDepartments}
          names={filters.departments}
          value={filters.department}
          choose={(department) => filters.set({ department })}
        />
      )}
      <span className={styles.shown} role="status">
        {words.shown(filters.shown.length, filters.all)}
      </span>
      {filtered && (
        <Button look="quiet" onClick={() => filters.set({ category: "", department: "", words: "" })}>
          {words.clearFilters}
        </Button>
      )}
    </div>
  );
}

interface NameChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly value: string;
  choose(name: string): void;
}

function NameChoice({ label, all, names, value, choose }: NameChoiceProps) {
  return (
    <Choice
      className={styles.select}
      label={label}
      value={value}
      options={[
        { value: "", label: all },
        ...names.map(({ name, count }) => ({ value: name, label: name, note: String(count) })),
      ]}
      choose={choose}
    />
  );
}
