import { bare } from "../../../text/blank.ts";
import { type Cell, cellText, distinctCells, type Row } from "../../source-document.ts";
import { type Field, headings } from "../headings.ts";
import type { Doubt } from "../row-draft.ts";

export const noNumber = (ordinal: string): Doubt => ({
  rule: "ordinal-missing",
  field: "ordinal",
  message: ordinal === "" ? "这一行没有序号，按单独一项读入" : `序号“${ordinal}”不是数字，按没有序号读入`,
  messageEn: "the row has no ordinal that is a number; it was read as an item of its own",
});

export const severalNumbers = (row: Row, numbers: readonly number[]): Doubt => ({
  rule: "several-numbers",
  message: `这一行有 ${numbers.join("、")} 几个序号，各项的文字分不开，按一项读入`,
  messageEn: "the row has several ordinals and words that could not be parted; it was read as one item",
  at: row.at,
});

/** A table with headings of its own stands behind the list. */
export const tableUnread = (header: Row): Doubt => ({
  rule: "table-unread",
  message: `清单后面另有一张表（${distinctCells(header)
    .map((cell) => bare(cellText(cell)))
    .filter(Boolean)
    .join("、")}），不是事项，未读入`,
  messageEn: "a table behind the list has other headings; it was not read as items",
  at: header.at,
});

export const cellsMissing = (row: Row): Doubt => ({
  rule: "cells-missing",
  message: "这一行缺少单元格，各栏按内容对齐，可能有误",
  messageEn: "the row lacks a cell; its cells were put into columns by what they hold",
  at: row.at,
});

export const asAbove = (field: Field): Doubt => ({
  rule: "same-as-above",
  field,
  message: "这一栏只印“同上”一类的字样，按上一行的部门读入",
  messageEn: "the cell only says that it is the same as above; the bodies of the row above were read",
});

/** Two columns that both name bodies were read together. */
export const columnsJoined = (first: Cell | undefined, second: Cell | undefined): Doubt => {
  const [one, other] = [first, second].map((cell) => bare(cell ? cellText(cell) : ""));
  return {
    rule: "columns-joined",
    message: `“${one}”和“${other}”两栏合在一起读作部门，不再分主次`,
    messageEn: "two columns that name bodies were read as one, the first column's before the second's",
    ...(second ? { at: second.at } : {}),
  };
};

/** One column holds the duties of all who act. */
export const columnOfSides = (bodies: Cell | undefined, duty: Cell | undefined): Doubt => {
  const [one, other] = [bodies, duty].map((cell) => bare(cell ? cellText(cell) : ""));
  return {
    rule: "column-of-sides",
    message: `“${other}”一栏按“${one}”分作上级部门职责和配合职责`,
    messageEn: "a column of duties was parted into the department's and the township's, by whom it stands beside",
    ...(duty ? { at: duty.at } : {}),
  };
};

const heading = (field: Field): string => (headings[field][0] ?? "").replace("*", "");

/** A column that no heading, or one that says nothing, names was read by what it holds; `rival` is what else it may be. */
export function byContentDoubt(
  column: string,
  field: Field,
  rival: Field | undefined,
  cell: Cell | undefined,
): Doubt & { readonly field: Field } {
  return {
    rule: "column-by-content",
    field,
    message: `${column}按内容读作“${heading(field)}”${rival ? `，也可能是“${heading(rival)}”` : ""}`,
    messageEn: `a column was read as ${field} by what it holds${rival ? `; it may be ${rival}` : ""}`,
    ...(cell ? { at: cell.at } : {}),
  };
}

/** A column was read as its heading says, though its words are like those of another column. */
export const unlikeHeadingDoubt = (field: Field, rival: Field): Doubt => ({
  rule: "column-unlike-heading",
  field,
  message: `“${heading(field)}”一栏的内容更像“${heading(rival)}”，仍按表头读入`,
  messageEn: `the column headed as ${field} holds words like ${rival}; it was read as its heading says`,
});

const unread = (row: Row, rule: string, message: string, messageEn: string): Doubt => ({
  rule,
  message,
  messageEn,
  at: row.at,
});

/** Why a row was not read. */
export const rowUnread = {
  columnsUnknown: (row: Row): Doubt =>
    unread(row, "column-unknown", "表头缺失，无法判断各栏", "the header row is missing; columns unknown"),
  oneCell: (row: Row): Doubt =>
    unread(
      row,
      "row-of-one-cell",
      "这一行只有一格，未作为事项读入",
      "the row has one cell alone; it was not read as an item",
    ),
  withoutNumber: (row: Row): Doubt =>
    unread(row, "row-without-number", "首行没有序号，未读入", "the first row has no ordinal; not read"),
  strangeNumber: (row: Row, ordinal: string): Doubt =>
    unread(
      row,
      "ordinal-unreadable",
      `序号“${ordinal}”不是数字，这一行未读入`,
      `ordinal "${ordinal}" is no number; row not read`,
    ),
} as const;

/** A column that says more of each item than its list has a field for. */
export const readAsRemarks = (heading: string, cell: Cell | undefined): Doubt => ({
  rule: "column-by-content",
  field: "remarks",
  message: `表头“${heading}”在这张清单里没有相应的栏，读入“备注”`,
  messageEn: "a column says more of each item than its list has a field for; it was read as remarks",
  ...(cell ? { at: cell.at } : {}),
});
