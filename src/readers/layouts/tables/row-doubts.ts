import { bare } from "../../../text/blank.ts";
import type { Cell, Row } from "../../source-document.ts";
import { type Field, headings } from "../headings.ts";
import type { Doubt } from "../row-draft.ts";

export const noNumber = (ordinal: string): Doubt => ({
  rule: "ordinal-missing",
  field: "ordinal",
  message: ordinal === "" ? "这一行没有序号，按单独一项读入" : `序号“${ordinal}”不是数字，按没有序号读入`,
  messageEn: "the row has no ordinal that is a number; it was read as an item of its own",
});

export const cellsMissing = (row: Row): Doubt => ({
  rule: "cells-missing",
  message: "这一行缺少单元格，各栏按内容对齐，可能有误",
  messageEn: "the row lacks a cell; its cells were put into columns by what they hold",
  at: row.at,
});

/** A column whose heading says nothing was read by what it holds; `rival` is what else it may be. */
export function byContentDoubt(heading: string, field: Field, rival: Field | undefined, cell: Cell | undefined): Doubt {
  const [name = "", other = ""] = [headings[field][0], rival && headings[rival][0]];
  return {
    rule: "column-by-content",
    field,
    message: `表头“${bare(heading)}”按内容读作“${name}”${rival ? `，也可能是“${other}”` : ""}`,
    messageEn: `a column was read as ${field} by what it holds${rival ? `; it may be ${rival}` : ""}`,
    ...(cell ? { at: cell.at } : {}),
  };
}
