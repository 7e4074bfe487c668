import type { SampleDuty, SampleUnit } from "../county/sample-duty.ts";

/** A unit of the sample county as its documents print it. */
export interface Unit {
  readonly key: SampleUnit;
  readonly name: string;
  /** 镇, 乡 or 街道. */
  readonly word: string;
  readonly published: string;
}

export const county = { province: "示例省", prefecture: "禾川市", county: "青梧县" } as const;

export const units: Readonly<Record<SampleUnit, Unit>> = {
  liuxi: { key: "liuxi", name: "柳溪镇", word: "镇", published: "2025年9月" },
  shiling: { key: "shiling", name: "石岭乡", word: "乡", published: "2025年9月" },
  binhe: { key: "binhe", name: "滨河街道", word: "街道", published: "2025年10月" },
};

export const disclaimer = "（示例：地名、机构和事项均为虚构，仅供演示）";

/** A printed row: the cells of its list, a cell's clauses as lines. */
export interface SampleRow {
  readonly kind: SampleDuty["kind"];
  readonly ordinal: number;
  readonly category: string;
  readonly cells: readonly (readonly string[])[];
}

/** The rows of a unit's list of one kind, numbered from 1, local differences applied. */
export function rowsOf(duties: readonly SampleDuty[], unit: Unit, kind: SampleDuty["kind"]): SampleRow[] {
  return duties
    .filter((duty) => duty.kind === kind && (duty.only?.includes(unit.key) ?? true))
    .map((duty) => ({ ...duty, ...duty.local?.[unit.key] }))
    .map((duty, i) => ({ kind, ordinal: i + 1, category: duty.category, cells: cellsOf(duty, unit.word) }));
}

function cellsOf(duty: SampleDuty, word: string): string[][] {
  const own = (text: string): string => text.replaceAll("{镇}", word);
  const name = [own(duty.name)];
  if (duty.kind === "basic") return [name];
  if (duty.kind === "supporting") {
    const departments = [(duty.departments ?? []).join("、")];
    const [theirs, ours] = [duty.departmentResponsibilities ?? [], duty.townshipResponsibilities ?? []];
    return [name, departments, numbered(theirs.map(own)), numbered(ours.map(own))];
  }
  const handovers = duty.handovers ?? [];
  return [
    name,
    handovers.flatMap(({ departments, method }) =>
      departments.length === 0
        ? method.map(own)
        : [`承接部门：${departments.join("、")}`, ...methodLines(method.map(own))],
    ),
  ];
}

function methodLines(method: readonly string[]): string[] {
  return method.length === 1 ? [`工作方式：${method[0]}。`] : ["工作方式：", ...numbered(method)];
}

/** Clauses with numbers and closing marks; a heading (“#县公安局”) begins a new count. */
function numbered(clauses: readonly string[]): string[] {
  let heading = 0;
  let count = 0;
  return clauses.map((clause, i) => {
    if (clause.startsWith("#")) {
      count = 0;
      return `${"一二三四五六七八九"[heading++] ?? ""}、${clause.slice(1)}`;
    }
    const last = clauses[i + 1] === undefined || clauses[i + 1]?.startsWith("#");
    return `${++count}.${clause}${last ? "。" : "；"}`;
  });
}

export const headingsOf = (kind: SampleDuty["kind"], word: string): string[] =>
  ({
    basic: ["序号", "事项类别", "事项名称"],
    supporting: ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", `${word}配合职责`],
    reclaimed: ["序号", "事项类别", "事项名称", "承接部门及工作方式"],
  })[kind];

export const titleOf = (kind: SampleDuty["kind"]): string =>
  ({ basic: "基本履职事项清单", supporting: "配合履职事项清单", reclaimed: "上级部门收回事项清单" })[kind];
