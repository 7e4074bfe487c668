import type { Finding } from "../../model/finding.ts";
import type { Locator } from "../../model/provenance.ts";

const hint = (rule: string, message: string, messageEn: string): Finding => ({
  rule,
  about: "reading",
  severity: "hint",
  message,
  messageEn,
});

const warning = (rule: string, message: string, messageEn: string): Finding => ({
  ...hint(rule, message, messageEn),
  severity: "warning",
});

/** Text that the document holds and hides; it is accounted for as markup. */
export const hiddenText = (units: number): Finding[] =>
  units === 0
    ? []
    : [hint("hidden-text", `文件中有 ${units} 个隐藏的字，未读入`, `${units} hidden characters were not read`)];

/** Tracked changes: what was put in counts, what was taken out does not. */
export const trackedChanges = (units: number, inserted: boolean): Finding[] =>
  units === 0 && !inserted
    ? []
    : [
        warning(
          "tracked-changes",
          `文件中有未接受的修订：删除的 ${units} 个字未读入，插入的字已读入`,
          `the document has open tracked changes: ${units} deleted characters were not read, inserted ones were`,
        ),
      ];

/** Words with a line through them were read: whether they still hold, the document does not say. */
export const struckThrough = (units: number): Finding[] =>
  units === 0
    ? []
    : [
        warning(
          "struck-through",
          `文件中有 ${units} 个字带删除线，已照样读入，请核对是否作废`,
          `${units} characters are struck through; they were read as if they hold`,
        ),
      ];

/** Cells that begin with a quote which nothing closes; the first one's line and place. */
export function openQuotes(count: number, line: number, at: Locator): Finding {
  const [others, othersEn] = count > 1 ? [`等 ${count} 处`, ` and ${count - 1} more`] : ["", ""];
  const message = `第 ${line} 行${others}的引号没有闭合，已按普通文字读入，请核对`;
  const messageEn = `a quote in line ${line}${othersEn} is never closed; it was read as a sign of its cell`;
  return { ...warning("quote-open", message, messageEn), at };
}

/** Footnotes and endnotes, which belong to no item. */
export const notesApart = (notes: number): Finding[] =>
  notes === 0
    ? []
    : [hint("notes-apart", `文件有 ${notes} 条脚注或尾注，未归入任何事项`, `${notes} notes belong to no item`)];

/** Parts that hold text of another kind. */
export const partsNotRead = (parts: number): Finding[] =>
  parts === 0
    ? []
    : [
        warning(
          "part-not-read",
          `文件中嵌有 ${parts} 处其他格式的内容，未读入`,
          `${parts} embedded parts of other formats were not read`,
        ),
      ];

/** Rows and columns that a sheet hides are read; its hidden sheets are not. */
export const hiddenRows = (sheet: string, rows: number, columns: number): Finding[] =>
  rows + columns === 0
    ? []
    : [
        warning(
          "hidden-rows",
          `工作表“${sheet}”有 ${rows} 行、${columns} 列是隐藏的，已照样读入`,
          `sheet "${sheet}" hides ${rows} rows and ${columns} columns; they were read`,
        ),
      ];

/** A hidden sheet is accounted for as markup. */
export const hiddenSheet = (sheet: string): Finding =>
  warning("hidden-sheet", `隐藏的工作表“${sheet}”未读入`, `the hidden sheet "${sheet}" was not read`);

/** Cells whose formula was never computed, mostly of files that a program wrote, print nothing. */
export const formulasUncomputed = (sheet: string, cells: number): Finding[] =>
  cells === 0
    ? []
    : [
        warning(
          "formula-without-value",
          `工作表“${sheet}”有 ${cells} 个公式单元格没有保存计算结果，未读入；请用 Excel 或 WPS 打开、保存后再导入`,
          `sheet "${sheet}" has ${cells} formulas without a stored value; open and save it in a spreadsheet program first`,
        ),
      ];

/** The encoding of a text that is not one of mainland China; its bytes say so, nothing else. */
export const otherEncoding = (encoding: "big5" | "shift_jis"): Finding => {
  const name = encoding === "big5" ? "Big5" : "Shift JIS";
  return warning(
    "encoding-guessed",
    `文字按 ${name} 编码读取，请核对文字是否正确`,
    `the text was read as ${name}, which its bytes are like`,
  );
};

/** Bytes that are no character of the text's encoding stand as U+FFFD. */
export const bytesLost = (characters: number): Finding =>
  warning(
    "characters-lost",
    `文件有 ${characters} 处字节损坏，无法认出是什么字，以“\ufffd”代替，请取得完好的文件`,
    `${characters} characters could not be read, for their bytes are damaged; U+FFFD stands in their places`,
  );

/** The words came garbled, in an encoding that is right; the first of them. */
export const garbled = (first: string): Finding => ({
  ...warning(
    "text-garbled",
    `文字是乱码（如“${first}”，转换编码时已出错），读入的内容不可靠，请取得原来的文件`,
    "the words are garbled: they were decoded wrongly before the file was written",
  ),
  severity: "error",
});

/** Zeros in a text print nothing; they are read as blanks. */
export const zeroSigns = (signs: number): Finding =>
  hint(
    "zero-signs",
    `文件中有 ${signs} 个空字符（U+0000），已按空白读入，请核对前后文字`,
    `the file holds ${signs} zeros; they were read as blanks`,
  );
