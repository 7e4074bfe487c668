import { expect, test } from "vitest";
import { readHtml } from "../../../tests/tools/read-html.ts";
import type { Block } from "../source-document.ts";
import { cellText, lineText } from "../source-document.ts";
import { readMarkup } from "./html.ts";

const shown = (block: Block): string | string[] =>
  block.type === "row" ? block.cells.map(cellText) : lineText(block.line);
const blocks = (page: string): (string | string[])[] => readMarkup(page, 0, page.length, 0).blocks.map(shown);
const boxes = (...rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join("")}</div>`).join("");

const [head, one, two] = [
  ["a", "b", "c"],
  ["1", "x", "y"],
  ["2", "z", ""],
] as const;
const rows = [head, one, two];

test.each([
  ["boxes in boxes", `<div>${boxes(...rows)}</div>`],
  ["a header apart", `<div><div>${boxes(head)}</div><div>${boxes(one, two)}</div></div>`],
  ["boxes between other boxes", `<div>${boxes(...rows)}</div>`],
  ["points", rows.map((row) => `<ul>${row.map((cell) => `<li>${cell}</li>`).join("")}</ul>`).join("")],
  ["spans", rows.map((row) => `<div>${row.map((cell) => `<span><b>${cell}</b></span>`).join(" ")}</div>`).join("")],
  ["frames around rows", rows.map((row) => `<div><section>${boxes(row)}</section></div>`).join("")],
  [
    "a grid",
    `<div style="grid-template-columns:repeat(3,1fr)">${rows
      .flat()
      .map((c) => `<p>${c}</p>`)
      .join("")}</div>`,
  ],
])("%s that hold equally many cells are a table", (_, page) => expect(blocks(page)).toEqual(rows));

test("bands between rows, lines within cells", () => {
  const page = `<h2>t</h2>${boxes(head)}<div>band</div>${boxes(["1", "<div>x</div><div>y</div>", "z"])}<p>end</p>`;
  expect(blocks(page)).toEqual(["t", [...head], ["band"], ["1", "x\ny", "z"], "end"]);
});

test("a row that lacks a cell is one of the table", () => {
  const page = boxes(["a", "b", "c", "d"], ["1", "x", "y"], ["2", "x", "y"]);
  expect(blocks(page)).toEqual([
    ["a", "b", "c", "d"],
    ["1", "x", "y"],
    ["2", "x", "y"],
  ]);
});

test.each([
  ["one row", boxes(head)],
  ["cards of labelled lines", boxes(["1.x", "a：y"], ["2.x", "a：z"], ["3.x", "a：y"])],
  ["long words", boxes(["x".repeat(40), "b", "c"], one, two)],
  ["other counts", boxes(["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"])],
  ["parts of a page that hold a table", boxes(["a", "b"], [boxes(...rows), "c"], ["d", "e"])],
])("%s: no table", (_, page) => expect(blocks(page)[0]).toBeTypeOf("string"));

test("boxes below a table that are no rows of it, though as many", () => {
  const foot = boxes(["x", "y", "z"]);
  expect(blocks(boxes(...rows) + foot)).toEqual([...rows, "x", "y", "z"]);
  const words = boxes(["a", "b", "c"], ["d", "e", "f"]);
  const other = "<div><p>x</p><p>y</p><p>z</p></div>";
  expect(blocks(words + other)).toEqual([["a", "b", "c"], ["d", "e", "f"], "x", "y", "z"]);
  const wide = boxes(["a", "b", "c", "d"], ["1", "x", "y", "z"]);
  expect(blocks(wide + foot)).toEqual([["a", "b", "c", "d"], ["1", "x", "y", "z"], "x", "y", "z"]);
});

test("lines of spans stay one line", () => {
  expect(blocks("<div><span>a</span> <span>b</span><br><span>c</span></div>")).toEqual(["a b", "c"]);
});

test("lists of terms are cards, with or without colons", async () => {
  const card = (number: number, colon: string): string =>
    `<dl><dt>序号${colon}</dt><dd>${number}</dd><dt>事项名称${colon}</dt><dd>管护村道${number}</dd></dl>`;
  for (const colon of ["", "："]) {
    const { items } = await readHtml(`<p>柳溪镇基本履职事项清单</p>${[1, 2, 3].map((n) => card(n, colon)).join("")}`);
    expect(items.map(({ ordinal, name }) => [ordinal, name])).toEqual([1, 2, 3].map((n) => [n, `管护村道${n}`]));
  }
});
