import { bare } from "../../text/blank.ts";
import { aboutPage, besideDocument, keys, ofSite, ofSiteLabels, openings } from "./page-words.ts";

const any = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join("|");
const mark = "[\\s|｜/／>＞»›→·•\\-—_~、，,。:：;；&【】\\[\\]［］()（）《》〔〕]";

const site = new RegExp(
  `^(?:${any(ofSite)}|(?:${any(ofSiteLabels)})[:：]|\\S{0,3}ICP备|\\S{0,2}公网安备)|\\S{0,3}ICP备\\S{0,12}号`,
  "iu",
);
const keyLine = new RegExp(
  `^${mark}*(?:(?:${any([...keys, ...aboutPage])})(?:${mark}+|$)|\\d+(?:次|人)?(?:${mark}+|$))+$`,
  "iu",
);
const tight = new RegExp(`^${mark}*(?:(?:打印|关闭|返回)${mark}*)+$`, "u");
const labelled = new RegExp(`^[【\\[(（]?(?:(?:${any(aboutPage)})[:：]|${any(openings)})`, "iu");
const crumb = /^(?:网站)?首页\s*[>＞»›/／\-—→·].+/u;
const beside = new RegExp(`^${mark}*(?:${any(besideDocument)})${mark}*(?:更多${mark}*)?$`, "u");

const pager = /^(?=.*[上下]一?页)(?:[上下]一?页|首页|[尾末]页|[共第到]?\d{1,4}[页条]?|跳转|GO|[.…|<>«»[\]])+$/iu;

const [longestOfSite, longestOfPage] = [120, 160];

/** Whether a line is what a site's page prints below any text: “版权所有…”, “主办：…”, “上一篇：…”, “【打印】【关闭】”. */
export const isSiteLine = (line: string): boolean => {
  const text = bare(line);
  return text.length <= longestOfSite && (site.test(text) || tight.test(text) || pager.test(text));
};

/**
 * Whether a line above or below a list is of the page and not of the list: “来源：… 浏览次数：…”, “首页 > 政务公开”, “字号：大 中 小”.
 * Within a list the same words may be a row's.
 */
export function isPageLine(line: string): boolean {
  const text = bare(line);
  if (text === "" || text.length > longestOfPage) return false;
  return (
    isSiteLine(line) || keyLine.test(line.trim()) || labelled.test(text) || crumb.test(line.trim()) || beside.test(text)
  );
}

const labelOfCell = new RegExp(`^(?:${any([...aboutPage, "名称", "标题", "文件名称", "信息名称"])})[:：]?$`, "iu");

/** Whether the cells of a row are a page's notes about its document, each beside its label: “索引号 | … | 发布机构 | …”. */
export function isPageRow(cells: readonly string[]): boolean {
  const labels = cells.map(bare).filter((_, i) => i % 2 === 0);
  const filled = labels.filter((text) => text !== "");
  return cells.length > 1 && filled.length > 0 && filled.every((text) => labelOfCell.test(text));
}

/** A word alone that is of the page wherever it stands beside a link. */
export const isKeyWord = (line: string): boolean => keyLine.test(line.trim()) || tight.test(bare(line));

/** “上一篇” alone: the line after it is another document's title. */
export const leadsToNeighbour = (line: string): boolean =>
  /^[【[(（]?(?:[上下前后]一?[篇条页个]|前一篇|后一篇)[】\])）]?[:：]?$/u.test(bare(line));

/** “相关文章”: the lines after it are other documents' titles. */
export const headsNeighbours = (line: string): boolean => beside.test(bare(line));
