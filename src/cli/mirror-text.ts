import type { DepartmentMirror, MirrorLine, MirrorRow, MirrorVersion } from "../model/mirror.ts";
import { kindWord, placeWord } from "./words.ts";

/** A department against the townships' lists, duty by duty; an asterisk marks clauses that not every list has. */
export function mirrorText({ name, lists, rows }: DepartmentMirror): string {
  const head = `${name}：${lists} 份清单里列它为对应或承接部门的 ${rows.length} 项职责（* 不是每份清单都有）`;
  return [head, ...rows.map(rowText)].join("\n\n");
}

function rowText({ name, differs, versions, absent }: MirrorRow): string {
  const others = absent.map((list) => {
    const none = list.whole ? "没有对应的事项" : "清单没有读全，不能断定";
    const item = list.item ? `《${kindWord[list.item.kind]}》${list.item.name}` : none;
    return `  其他清单：${placeWord(list)}  ${item}`;
  });
  return [`${name}（${differs ? "有差异" : "各清单一致"}）`, ...versions.flatMap(versionLines), ...others].join("\n");
}

function versionLines({ kind, name, department, township, places }: MirrorVersion): string[] {
  const side = (who: string, lines: readonly MirrorLine[]): string[] =>
    lines.map(({ text, everywhere }) => `    ${who}${everywhere ? " " : "*"} ${text}`);
  return [
    `  《${kindWord[kind]}》${name}  ${places.map((place) => `${placeWord(place)}第 ${place.ordinal ?? "—"} 项`).join("、")}`,
    ...side("部门", department),
    ...side("乡镇", township),
  ];
}
