import { bare } from "../../text/blank.ts";
import { foldWidth } from "../../text/width.ts";

const footers = [
  /^第[\d一二三四五六七八九十百]+页(?:[,，、/]?共[\d一二三四五六七八九十百]+页)?$/u,
  /^共\d+页[,，、/]?第\d+页$/u,
  /^[-—–－~·]+\d{1,4}[-—–－~·]+$/u,
  /^\d{1,4}\/\d{1,4}$/u,
  /^page\d{1,4}(?:of\d{1,4})?$/iu,
];

/** Whether a whole printed line is a page number. A bare number is none: it may be an ordinal. */
export const isPageNumber = (line: string): boolean => {
  const text = bare(foldWidth(line));
  return text.length <= 20 && footers.some((form) => form.test(text));
};

/** Whether a line only says that a table goes on: “续表”, “（接上表）”. */
export const isContinuation = (line: string): boolean =>
  /^[（(]?(?:续表|续上表|接上表|表续|续)[一二三四五\d]{0,2}[）)]?$/u.test(bare(line));

/** Whether a line holds only marks that fill a place: rules, dots, ditto signs. */
export const isFiller = (line: string): boolean => /^[“”"'_＿=*+·.…—–\-~|│┃─━]+$/u.test(bare(line));

/** Entries of a table of contents are short; a longer line is none. */
const longestEntry = 200;

/** Whether a line is led to its page number by dots, as only a table of contents prints it. */
export const isLeaderLine = (line: string): boolean =>
  line.length <= longestEntry && /(?:[.．·]{3,}|[…‥]+)[-—\s]*\d{1,4}[-—\s]*$/u.test(foldWidth(line));

/** Whether a line below the heading 目录 is an entry of it: words, then a gap or a tab, then a page number. */
export const isContentsEntry = (line: string): boolean =>
  isLeaderLine(line) ||
  (line.length <= longestEntry && /^\s*\D.{2,60}?(?:\t|\s{2,}|[.．…·‥]+)[-—\s]*\d{1,4}[-—\s]*$/u.test(foldWidth(line)));

export const isContentsHeading = (line: string): boolean =>
  /^[【[(]?(?:目录|目次|contents)[】\])]?$/iu.test(bare(foldWidth(line)));

export const isPrefaceHeading = (line: string): boolean =>
  /^(?:编制|清单)?(?:说明|前言|序言|编者按)$/u.test(bare(line));

/** Whether a line above a table tells of the list, and is none of its rows: “发布时间：…”, “注：…”, “（共21项）”. */
export const isNoteLine = (line: string): boolean =>
  isTotal(line) ||
  /^[（(]?(?:(?:发布|公布|印发|编制|更新|公开|发文|成文|生成)(?:日期|时间|单位|机关|机构)|编制|制表|填报单位|来源|信息来源|索引号|注|备注|说明|附注|填表说明)[:：]/u.test(
    bare(line),
  );

/** “（共21项）”, “合计 21 项”: how many items there are. */
const isTotal = (line: string): boolean =>
  /^[（(]?(?:共计?|合计|总计)[:：]?\d{1,4}[项条个][）)]?$/u.test(bare(foldWidth(line)));

/** The line that our own exports print below a table. */
export const isExportNote = (line: string): boolean => /来源：.+。由明责导出。$/u.test(line.trim());

/** Who issues a list, as the last lines of a document print it: one or two bodies, and nothing else. */
export const isSignature = (line: string): boolean =>
  /^(?:(?:中共|中国共产党)?\p{Script=Han}{2,24}(?:委员会|人民政府|办公室|办事处)\s*){1,2}$/u.test(line.trim());

/** Whether the words of a row's cells only add up the rows above: “合计 | 21项”, “小计 | 自然资源 | 2项”. */
export function isSum(cells: readonly string[]): boolean {
  const [first = "", ...others] = cells.map(bare).filter((text) => text !== "");
  const isHead = /^(?:合计|总计|小计|共计)(?:[:：]?共?\d{1,4}[项条]?)?$/u.test(first);
  const isCount = (text: string): boolean => /^共?\d{1,4}[项条个]?$/u.test(text);
  const [name = "", count = ""] = others;
  const ofOneCategory = others.length === 2 && /^\p{Script=Han}{2,10}$/u.test(name) && isCount(count);
  return isHead && (others.every(isCount) || ofOneCategory);
}

/** Whether the words of a row's cells only say in what the table counts, how many items it has, or who fills it in: “单位：项”. */
export function isUnit(cells: readonly string[]): boolean {
  const filled = cells.map(bare).filter((text) => text !== "");
  return (
    filled.length > 0 &&
    filled.every(
      (text) =>
        isTotal(text) ||
        (/^[（(]?(?:(?:计量)?单位|(?:填报|填表|制表|审核|复核|经办|报送|分管|主要)(?:单位|人|时间|日期|领导|负责人)|负责人|联系(?:人|电话))(?:[（(](?:盖章|签[字名])[)）])?[:：]/u.test(
          text,
        ) &&
          text.length <= 40),
    )
  );
}

/** Whether the words of a row's cells only explain other rows: “注：*为试点事项”. */
export function isNote(cells: readonly string[]): boolean {
  const [first = "", ...others] = cells.map(bare).filter((text) => text !== "");
  return others.length === 0 && (isNoteLine(first) || /^[※*＊]/u.test(first));
}
