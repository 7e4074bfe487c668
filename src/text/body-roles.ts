import type { BodySpan } from "./bodies-in-text.ts";

// What a cell says beside a body's name of its part in the work, and is none of the name.
const parts = "牵头|抓总|主抓|主责|主办|主管|承办|负责|配合|协助|协办|协同|协作|参与|支持|指导";
const deed = `(?:共同|分别|具体|统一|按?(?:照|各自)*职责(?:分工)?|(?:${parts}))*(?:${parts})(?:协调|组织|实施|落实|推进|工作|做好)*`;
const standing = `(?:作?为|是)(?:(?:${parts})(?:部门|单位)|主|辅)`;

/** Line ends within a word do not matter: “牵” / “头”. */
const broken = (words: string): string => words.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, "$&\\s*");

const bracketed = `[（(【\\[〔]\\s*(?:${broken(`${deed}|(?:${parts}|责任)(?:部门|单位)`)})\\s*[）)】\\]〕]`;
const nameEnd = "(?<=[局委会办部院队心处站所社馆司门位联团关等镇乡道）)】]\\s{0,4})";
const partEnd = "(?=\\s*(?:$|[、，,；;。/／（(\\n])|\\s)";
const behind = `${nameEnd}[：:－-]?\\s*(?:${broken(`${deed}|${standing}`)})${partEnd}`;
const ahead = `(?<=^|[\\s、，,；;。/／])由(?=[^、，,；;。]{3,40}?(?:${broken(parts)}))`;
const before = `(?<=^|[\\n；;])(?:(?<!\\s)\\s*)?(?:${broken(parts)})[ \\t\\u3000]+(?=[\\p{Script=Han}]{0,7}?[省市县区旗州团])`;
// 和 only behind a bracket: there is a county of that name (和县).
const along =
  "(?<=^|[\\s、，,；;。/／）)】])(?:会同|联合(?!会)|以及|[及与]|(?<=[）)】])和)(?=各|团|[\\p{Script=Han}]{0,7}?[省市县区旗州镇乡])";
const roles = new RegExp(`${bracketed}|${behind}|${ahead}|${before}|${along}`, "gu");

/** Who leads and who assists, as a list of names tells it: “县林业局牵头，县水利局配合”, “县林业局（牵头）”, “由…负责”. */
export const rolesIn = (names: string): BodySpan[] =>
  [...names.matchAll(roles)].map(({ 0: role, index }) => ({ start: index, end: index + role.length }));

/** Whether a role is that of who only assists. */
export const isAssisting = (role: string): boolean => /配\s*合|协\s*[助办同作]|参\s*与|支\s*持|为\s*辅/u.test(role);
