import type { ListedItem } from "../model/duty-item.ts";
import type { Edition } from "../model/edition.ts";
import { type DutyKind, dutyKinds, kindNames } from "../model/kind.ts";

/** One list as a table of words, whatever file it will be written to. */
export interface ListTable {
  readonly kind: DutyKind;
  /** “青梧县柳溪镇配合履职事项清单（示例）” */
  readonly title: string;
  readonly headings: readonly string[];
  /** A cell's clauses are parted by line ends. */
  readonly rows: readonly (readonly string[])[];
  /** Where the words come from, as a line below the table. */
  readonly source: string;
}

/** Share of the page that each column takes, by list. */
export const columnShares: Readonly<Record<DutyKind, readonly number[]>> = {
  basic: [6, 16, 78],
  supporting: [4, 8, 14, 14, 30, 30],
  reclaimed: [5, 11, 30, 20, 34],
};

/** The lists among the items, in their order; a list without items is left out. */
export function listTables(edition: Edition, items: readonly ListedItem[]): ListTable[] {
  return dutyKinds.flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) return [];
    return [
      {
        kind,
        title: titleOf(edition, kind),
        headings: headingsOf(kind, unitOf(edition)),
        rows: ofKind.map(rowOf),
        source: sourceOf(edition, ofKind.length, kind),
      },
    ];
  });
}

/** “青梧县柳溪镇配合履职事项清单（示例）” */
export function titleOf({ township, sample }: Pick<Edition, "township" | "sample">, kind: DutyKind): string {
  return `${township.county ?? ""}${township.name ?? ""}${kindNames[kind].zh}清单${sample ? "（示例）" : ""}`;
}

const unitOf = ({ township }: Edition): string => /(?:街道|[镇乡])$/u.exec(township.name ?? "")?.[0] ?? "乡镇（街道）";

function headingsOf(kind: DutyKind, unit: string): string[] {
  const first = ["序号", "事项类别", "事项名称"];
  if (kind === "basic") return first;
  if (kind === "supporting") return [...first, "对应上级部门", "上级部门职责", `${unit}配合职责`];
  return [...first, "承接部门", "工作方式"];
}

function rowOf(item: ListedItem): string[] {
  const first = [item.ordinal === null ? "" : String(item.ordinal), item.category ?? "", item.name];
  if (item.kind === "basic") return first;
  if (item.kind === "supporting") {
    return [
      ...first,
      item.counterpartDepartments.join("、"),
      item.departmentResponsibilities,
      item.townshipResponsibilities,
    ];
  }
  const several = item.handovers.length > 1;
  const who = item.handovers.map((handover) => handover.receivingDepartments.join("、"));
  const how = item.handovers.map(({ receivingDepartments, handlingMethod }) =>
    several && receivingDepartments.length > 0
      ? `${receivingDepartments.join("、")}：\n${handlingMethod}`
      : handlingMethod,
  );
  return [...first, who.filter(Boolean).join("\n"), how.filter(Boolean).join("\n")];
}

function sourceOf({ documents, published, counts }: Edition, shown: number, kind: DutyKind): string {
  const part = shown < counts[kind] ? `节选 ${shown} 项，全表 ${counts[kind]} 项` : `共 ${shown} 项`;
  return `${part}。来源：${documents.map(({ name }) => name).join("、")}${published ? `，${published} 公布` : ""}。由明责导出。`;
}
