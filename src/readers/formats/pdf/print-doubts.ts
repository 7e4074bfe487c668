import type { Finding } from "../../../model/finding.ts";
import { KnownError } from "../../../model/known-error.ts";
import type { PrintedPage } from "./page.ts";

// Signs that no list prints, accented letters among them: they come from fonts that do not tell which characters they draw.
const garbled = /[\ufffd\p{Co}\p{Cn}\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af]/u;
// Rare characters stand in a name now and then, and lists are printed in some other scripts beside Chinese; among many rare
// ones, or letters of any further script, the numbers of glyphs were taken for characters.
const rare =
  /[\u3400-\u4dbf]|[[\p{L}\p{M}]--[\p{Script=Han}\p{Script=Latin}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Arabic}\p{Script=Yi}]]/v;
/** A document with more garbled and rare signs than this share of its print is not read at all. */
const mostLost = 0.2;

/** A scan, or print whose characters nobody can know; undefined where the text can be read. */
export function unreadablePrint(pages: readonly PrintedPage[]): KnownError | undefined {
  const printed = pages.reduce((sum, page) => sum + count(page, () => true), 0);
  if (printed === 0) return scanned(pages.length);
  const lost = pages.reduce((sum, page) => sum + count(page, (text) => garbled.test(text) || rare.test(text)), 0);
  return lost > printed * mostLost ? undecodable() : undefined;
}

/** What a reader should know about the print: signs that could not be known, and text that nobody sees. */
export function printDoubts(pages: readonly PrintedPage[]): Finding[] {
  return pages.flatMap((page) => [...garbledOn(page), ...hiddenOn(page), ...recognisedOn(page)]);
}

function garbledOn(page: PrintedPage): Finding[] {
  const signs = count(page, (text) => garbled.test(text));
  if (signs === 0) return [];
  const message = `第 ${page.number} 页有 ${signs} 个字的字体没有给出文字编码，读出的是乱码，请对照原件核对`;
  const messageEn = `on page ${page.number} ${signs} signs are of a font that does not tell its characters; compare them with the print`;
  return [{ rule: "signs-unknown", about: "reading", severity: "error", message, messageEn }];
}

function hiddenOn(page: PrintedPage): Finding[] {
  if (page.hidden === 0) return [];
  const message = `第 ${page.number} 页有 ${page.hidden} 个看不见的字（透明、白色或在页面之外），未读入`;
  const messageEn = `page ${page.number} has ${page.hidden} characters that nobody sees (transparent, white or off the page); they were not read`;
  return [{ rule: "print-unseen", about: "reading", severity: "warning", message, messageEn }];
}

function recognisedOn(page: PrintedPage): Finding[] {
  if (!page.isRecognised) return [];
  const message = `第 ${page.number} 页是扫描图片，文字由识别软件得出，可能有错，请对照原件核对`;
  const messageEn = `page ${page.number} is a picture whose words a program recognised; compare them with the print`;
  return [{ rule: "print-recognised", about: "reading", severity: "warning", message, messageEn }];
}

function count({ glyphs, aside }: PrintedPage, wanted: (text: string) => boolean): number {
  let sum = 0;
  for (const print of [glyphs, aside]) for (const { text } of print) if (text.trim() !== "" && wanted(text)) sum++;
  return sum;
}

const scanned = (pages: number): KnownError =>
  new KnownError(
    "UNREADABLE_DOCUMENT",
    `Cannot read the PDF: its ${pages} pages hold pictures and no text (a scan). Ask for the Word file or a PDF exported from it, or have the scan recognised first`,
    `无法读取这个 PDF：${pages} 页都是扫描图片，没有文字。请向制发单位索取 Word 原稿或由它导出的 PDF，也可以先用文字识别（OCR）软件转换`,
  );

const undecodable = (): KnownError =>
  new KnownError(
    "UNREADABLE_DOCUMENT",
    "Cannot read the PDF: most of its characters are of fonts that do not tell which characters they draw. Export it again from the Word file",
    `无法读取这个 PDF：大部分文字的字体没有文字编码，读出来是乱码。请用 Word 原稿重新导出 PDF`,
  );
