import { handoverLabels, headings } from "./headings.ts";

const longestFirst = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join("|");

const both = longestFirst(headings.handover);
const any = longestFirst([...headings.handover, ...handoverLabels.department, ...handoverLabels.method]);

/** “承接部门：”, “工作方式：” or “承接部门及工作方式：” at the head of a line. */
export const handoverLabel = new RegExp(`^(?:${any})\\s*[：:]`, "u");

/** “承接部门及工作方式：”, which says nothing of where the departments end. */
export const labelOfBoth = new RegExp(`^\\s*(?:${both})\\s*[：:]\\s*`, "u");

/** A label behind a name on its line: “审批采伐。承接部门：…”, “审批采伐（承接部门：…）”. */
export const handoverLabelWithin = new RegExp(
  `(?<=[\\p{Script=Han}）)”》])[。；;，,\\s（(]+(?=(?:${any})\\s*[：:])`,
  "u",
);
