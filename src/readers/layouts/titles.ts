import type { DutyKind } from "../../model/kind.ts";
import { bare } from "../../text/blank.ts";
import { enumeratorOf } from "../../text/enumerators.ts";
import { foldWidth } from "../../text/width.ts";

/** The title of one of the three lists, as a cover, a page or a sheet prints it. */
export interface ListTitle {
  readonly kind: DutyKind;
  /** What stands before the kind: mostly the place. */
  readonly prefix: string;
  /** What stands in brackets at the end: “（试行）”, at times the place. */
  readonly note?: string;
  /** Number of items that the title states, “（共138项）”. */
  readonly items: number | undefined;
}

const words: readonly { readonly kind: DutyKind; readonly pattern: string }[] = [
  { kind: "basic", pattern: "基本" },
  { kind: "supporting", pattern: "配合" },
  {
    kind: "reclaimed",
    pattern:
      "(?:(?:应由|需由|由)?(?:上级|县级|市级|区级|旗级|县直)?(?:部门|单位)?(?:取消[和及、])?(?:收回|上收|回收)(?:(?:上级|县级)部门)?" +
      "|不再(?:由)?(?:乡镇|街道|镇街|镇|乡|[（(]街道[)）])*(?:承担|承接|履行|办理|实施)的?|取消(?:[和及、](?:收回|上收))?的?)",
  },
];
const tail =
  "(?:履职|履行职责|职责|工作)?事项(?:清单|目录|表)(?:表)?(?:[(](?:共)?(\\d{1,4})(?![\\d年])项?[^()]{0,12}[)])?(?:[(]([^()]{1,16})[)])?";
const patterns = words.map(({ kind, pattern }) => ({
  kind,
  pattern: new RegExp(`^(.{0,40}?)[“《]?${pattern}${tail}[”》]?$`, "u"),
}));
// The list's name may stand behind: “青梧县柳溪镇职责清单（二）配合职责”.
const namedBehind = words.map(({ kind, pattern }) => ({
  kind,
  pattern: new RegExp(
    `^(.{0,40}?)(?:履职|履行职责|职责)(?:事项)?清单[(]?[一二三1-3][)]?[、.:]?${pattern}(?:履职|职责)?(?:事项)?$`,
    "u",
  ),
}));
// Without the word 清单 a line is a title where it is numbered or counts the items: “一、基本履职事项”, “配合履职事项（99项）”.
const shortTitles = words.map(({ kind, pattern }) => ({
  kind,
  pattern: new RegExp(
    `^(?<sign>[（(]?[一二三四五六][)）]?[、．.]?)?(?:${pattern})(?:履职|履行职责|职责)事项(?:[(](?:共)?(?<items>\\d{1,4})项[)])?$`,
    "u",
  ),
}));

function shortTitleOf(text: string): ListTitle | undefined {
  for (const { kind, pattern } of shortTitles) {
    const { sign, items } = pattern.exec(text)?.groups ?? {};
    if (sign !== undefined || items !== undefined)
      return { kind, prefix: "", items: items === undefined ? undefined : Number(items) };
  }
  return undefined;
}

const bareTitles = words.map(({ kind, pattern }) => ({
  kind,
  pattern: new RegExp(
    `^(.{0,20}?(?:镇|乡|街道(?:办事处)?|苏木|团场?))?(?:乡镇[(]街道[)])?(?:${pattern})(?:(?:履职|履行职责|职责)${kind === "reclaimed" ? "?" : ""}事项|清单)$`,
    "u",
  ),
}));

/** The list that a line names without the whole word 事项清单, a number or a count: “配合履职事项”. It may as well head a column. */
export function bareTitleOf(line: string): ListTitle | undefined {
  const text = bare(foldWidth(line));
  for (const { kind, pattern } of text.length > longestBare ? [] : bareTitles) {
    const match = pattern.exec(text);
    const prefix = match?.[1] ?? "";
    if (match && !prose.test(prefix)) return { kind, prefix, items: undefined };
  }
  return undefined;
}

const longestBare = 36;
const prose = /[，。；：、,;:]/u;

/** The list title that a whole printed line is, or undefined; a sentence or a line of the contents is none. */
export function listTitleOf(line: string): ListTitle | undefined {
  const text = bare(foldWidth(line));
  if (text.length < 6 || text.length > 70) return undefined;
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const prefix = placeWords(match[1] ?? "");
    if (prose.test(prefix)) return undefined;
    const items = match[2] === undefined ? undefined : Number(match[2]);
    return { kind, prefix, items, ...(match[3] === undefined ? {} : { note: match[3] }) };
  }
  for (const { kind, pattern } of namedBehind) {
    const prefix = pattern.exec(text)?.[1];
    if (prefix !== undefined && !prose.test(prefix)) return { kind, prefix: placeWords(prefix), items: undefined };
  }
  return shortTitleOf(text);
}

const tabs: readonly { readonly kind: DutyKind; readonly pattern: RegExp }[] = [
  { kind: "basic", pattern: /基本/u },
  { kind: "supporting", pattern: /配合/u },
  { kind: "reclaimed", pattern: /收回|上收/u },
];

/** The list that a sheet's tab names in its few words: “基本”, “2.配合事项”, “上级收回”; undefined where it names none or several. */
export function tabTitleOf(tab: string): ListTitle | undefined {
  const named = tabs.filter(({ pattern }) => pattern.test(bare(tab)));
  const [only] = named;
  return only && named.length === 1 ? { kind: only.kind, prefix: "", items: undefined } : undefined;
}

const kindCells: readonly { readonly kind: DutyKind; readonly pattern: RegExp }[] = words.map(({ kind, pattern }) => ({
  kind,
  pattern: new RegExp(`^(?:${pattern})(?:(?:履职|履行职责|职责|工作)?(?:事项)?(?:清单|目录|类)?)$`, "u"),
}));

/** The list that a cell of a column of kinds names: “基本”, “二、配合履职事项”, “上级收回”, “乡镇基本履职事项清单”. */
export function kindOfCell(printed: string): DutyKind | undefined {
  const text = bare(foldWidth(printed));
  const words = text.slice(enumeratorOf(text)?.length ?? 0);
  const named = kindCells.find(({ pattern }) => pattern.test(words))?.kind ?? listTitleOf(words)?.kind;
  return named ?? (words.length <= longestKind && words.endsWith("清单") ? tabTitleOf(words)?.kind : undefined);
}

const longestKind = 20;

/** A title's words before the list's name without what is no place: its number, the year, who issues it. */
const placeWords = (prefix: string): string => {
  const text = prefix.replace(/^附(?:件|表)\d*[:：.、]?/u, "").replace(/(?<![-—])[-—]+$/u, "");
  return text
    .slice(enumeratorOf(text)?.length ?? 0)
    .replace(/(?:20\d\d|二[〇零○][〇零○一二三四五六七八九]{2})年(?:度|版)?$/u, "")
    .replace(/[(](?:街道|乡镇|镇|乡|试行)[)]$/u, "")
    .replace(/(?:党委|人民政府|政府)$/u, "");
};

/** The title of the whole document: a place and 履职事项清单, or the latter alone. */
export function documentTitleOf(line: string): { readonly prefix: string } | undefined {
  const match = /^[《“]?(.{0,40}?)(?:履职|履行职责|职责)事项清单[》”]?(?:[(][^()]{1,16}[)])?$/u.exec(
    bare(foldWidth(line)),
  );
  const prefix = placeWords(match?.[1] ?? "");
  return match && !prose.test(prefix) ? { prefix } : undefined;
}
