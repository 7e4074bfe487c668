import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { CheckedFinding } from "../../../../src/model/check.ts";
import type { ListedItem } from "../../../../src/model/duty-item.ts";
import { departmentsOf } from "../../../../src/model/item-parts.ts";

/** What narrows the findings, as the address says it; an empty word narrows nothing. */
export interface FindingFilter {
  readonly state: string;
  readonly rule: string;
  readonly severity: string;
  readonly kind: string;
  readonly department: string;
}

export interface CountedName {
  readonly name: string;
  readonly label: string;
  readonly count: number;
}

const names = ["state", "rule", "severity", "kind", "department"] as const;

/** The filters and the chosen finding in the page's address, and the findings that pass. */
export function useFindings(findings: readonly CheckedFinding[], items: readonly ListedItem[]) {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterIn(params), [params]);
  const asked = params.get("finding");
  const departments = useMemo(() => new Map(items.map((item) => [item.id, departmentsOf(item)])), [items]);
  const found = useMemo(
    () => findings.map((finding) => ({ finding, departments: departments.get(finding.id ?? "") ?? [] })),
    [findings, departments],
  );
  const shown = useMemo(
    // What was settled just now stays in sight until one goes on.
    () => found.filter((one) => passes(one, filter) || one.finding.key === asked).map(({ finding }) => finding),
    [found, filter, asked],
  );
  const at = Math.max(
    0,
    shown.findIndex(({ key }) => key === asked),
  );
  const put = (values: Partial<FindingFilter> & { readonly finding?: string }): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(values)) next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return {
    ...{ filter, shown, at, chosen: shown[at] },
    rules: useMemo(() => counted(found, filter, "rule"), [found, filter]),
    departments: useMemo(() => counted(found, filter, "department"), [found, filter]),
    choose: (finding: CheckedFinding | undefined) => finding && put({ finding: finding.key }),
    narrow: (values: Partial<FindingFilter>) => put({ ...values, finding: "" }),
  };
}

export type Findings = ReturnType<typeof useFindings>;

/** Findings that nobody settled are shown first; “all” narrows nothing. */
function filterIn(params: URLSearchParams): FindingFilter {
  const [state = "", ...others] = names.map((name) => params.get(name) ?? "");
  const [rule = "", severity = "", kind = "", department = ""] = others;
  return { state: state === "" ? "open" : state, rule, severity, kind, department };
}

interface Found {
  readonly finding: CheckedFinding;
  readonly departments: readonly string[];
}

const valuesOf = ({ finding, departments }: Found, name: keyof FindingFilter): readonly string[] =>
  name === "department" ? departments : [finding[name] ?? ""];

function passes(found: Found, filter: FindingFilter, except?: keyof FindingFilter): boolean {
  return names.every(
    (name) =>
      name === except || filter[name] === "" || filter[name] === "all" || valuesOf(found, name).includes(filter[name]),
  );
}

/** The names that the findings bear, with how many of each pass the other filters, most first. */
function counted(found: readonly Found[], filter: FindingFilter, by: "rule" | "department"): CountedName[] {
  const counts = new Map<string, CountedName>();
  for (const one of found) {
    const more = passes(one, filter, by) ? 1 : 0;
    for (const name of valuesOf(one, by)) {
      const count = (counts.get(name)?.count ?? 0) + more;
      counts.set(name, { name, label: by === "rule" ? one.finding.title : name, count });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
