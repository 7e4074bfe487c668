// Tables whose cells only blank space parts.
import { expect, test } from "vitest";
import { words } from "../../../tests/tools/hand-made-pdf.ts";
import { readPages, rows } from "../../../tests/tools/read-pages.ts";
import { cellText } from "../source-document.ts";

test("tables without rules are two where a title and other headings stand between them, in print of one size", async () => {
  const line = (y: number, xs: readonly number[], ...cells: string[]) =>
    cells.map((cell, i) => words(xs[i] ?? 0, y, cell)).join("");
  const [few, many] = [
    [60, 110, 170],
    [60, 95, 150, 260, 380],
  ];
  const numbers = [1, 2, 3, 4];
  const first = numbers.map((n) =>
    line(740 - 30 * n, few, `${n}`, "乡村振兴", "管护村道和路灯，清理灌渠，登记造册，巡查河道"),
  );
  const second = numbers.map((n) => line(740 - 30 * n, many, `${n}`, "民生服务", "入户核查", "县民政局", "开展宣传"));
  const pages = [
    words(250, 780, "枫林镇清单甲") + line(745, few, "序号", "类别", "名称") + first.join(""),
    words(250, 780, "枫林镇清单乙") + line(745, many, "序号", "类别", "名称", "部门", "职责") + second.join(""),
  ];
  const found = rows(await readPages(pages.map((content) => ({ content }))));
  expect(found.map((cells) => cells.length)).toEqual([3, 3, 3, 3, 3, 5, 5, 5, 5, 5]);
  expect(found.at(-1)).toEqual(["4", "民生服务", "入户核查", "县民政局", "开展宣传"]);
});

test("so are those that follow line by line, with rows as near as lines and digits of another font", async () => {
  let y = 760;
  let content = "";
  const line = (xs: readonly number[], ...cells: string[]): void => {
    content += cells
      .map((cell, i) =>
        /^\d$/u.test(cell) ? words(xs[i] ?? 0, y + 2, cell, { size: 11 }) : words(xs[i] ?? 0, y, cell),
      )
      .join("");
    y -= 14;
  };
  const few = [60, 150, 240];
  const many = [60, 110, 180, 260, 350];
  line([150], "枫林镇基本履职事项清单");
  line(few, "序号", "类别", "名称");
  for (const n of [1, 2, 3, 4]) {
    line(few, `${n}`, "乡村振兴", "管护村道和路灯，清");
    line(few, "", "", "理灌渠");
  }
  line([150], "枫林镇配合履职事项清单");
  line(many, "序号", "类别", "名称", "部门", "职责");
  for (const n of [1, 2, 3, 4]) {
    line(many, `${n}`, "民生服务", "入户核查登", "县民政局", "开展宣传");
    line(many, "", "", "记", "县卫生健康局", "");
  }
  expect(rows(await readPages([{ content }]))).toEqual([
    ["序号", "类别", "名称"],
    ...["1", "2", "3", "4"].map((n) => [n, "乡村振兴", "管护村道和路灯，清理灌渠"]),
    ["序号", "类别", "名称", "部门", "职责"],
    ...["1", "2", "3", "4"].map((n) => [n, "民生服务", "入户核查登记", "县民政局\n县卫生健康局", "开展宣传"]),
  ]);
});

test("without rules, words in the middle of several rows are one cell of all of them", async () => {
  const row = (y: number, ...cells: string[]) =>
    cells.map((cell, i) => words([60, 110, 210][i] ?? 0, y, cell)).join("");
  const names = ["管护村道", "清理灌渠", "入户核查", "登记造册", "巡查河道"];
  const content =
    row(760, "序号", "类别", "名称") +
    names.map((name, i) => row(730 - 25 * i, `${i + 1}`, "", name)).join("") +
    words(110, 705, "乡村振兴") +
    words(110, 642.5, "民生服务");
  const found = (await readPages([{ content }])).blocks.flatMap((block) => (block.type === "row" ? [block.cells] : []));
  const categories = ["乡村振兴", "乡村振兴", "乡村振兴", "民生服务", "民生服务"];
  expect(found.slice(1).map((cells) => cells.map(cellText))).toEqual(
    names.map((name, i) => [`${i + 1}`, categories[i], name]),
  );
  expect(found[1]?.[1]).toBe(found[3]?.[1]);
});

test("rows without rules and numbers are parted where more is blank than between two lines of a cell", async () => {
  const row = (y: number, ...cells: string[]) => cells.map((cell, i) => words([60, 140][i] ?? 0, y, cell)).join("");
  const content =
    row(745, "类别", "名称") +
    row(722, "乡村振兴", "管护村道和路灯，") +
    row(708, "", "登记造册") +
    row(685, "生态环保", "清理灌渠") +
    row(662, "民生服务", "入户核查");
  expect(rows(await readPages([{ content }]))).toEqual([
    ["类别", "名称"],
    ["乡村振兴", "管护村道和路灯，登记造册"],
    ["生态环保", "清理灌渠"],
    ["民生服务", "入户核查"],
  ]);
});

test("rows that stand as near as lines reach as far above their numbers, which stand in their middle, as below", async () => {
  const heights = [7, 1, 5, 1, 1, 6, 2, 1, 4];
  const line = (row: number, i: number): string => `第${row}项第${i}行管护村道清理灌渠`;
  let y = 740;
  let content = words(60, 760, "序号") + words(110, 760, "名称") + words(210, 760, "职责");
  for (const [i, lines] of heights.entries()) {
    const middle = y - ((lines - 1) * 14) / 2;
    content += words(60, middle, `${i + 1}`) + words(110, middle, `事项${"甲乙丙丁戊己庚辛壬"[i]}`);
    for (let j = 0; j < lines; j++) content += words(210, y - j * 14, line(i + 1, j + 1));
    y -= lines * 14 + 1;
  }
  const found = rows(await readPages([{ content }]));
  expect(found.slice(1).map(([number]) => number)).toEqual(heights.map((_, i) => `${i + 1}`));
  expect(found.slice(1).map(([, , duties]) => duties?.replaceAll("\n", ""))).toEqual(
    heights.map((lines, i) => Array.from({ length: lines }, (_, j) => line(i + 1, j + 1)).join("")),
  );
});

test("words of spanning cells that stand between the lines of all rows are a column of their own", async () => {
  const names = "甲乙丙丁戊己庚辛壬癸".split("");
  const rowAt = (i: number): number => 730 - 12 * i;
  const content =
    words(60, 745, "序号") +
    words(130, 745, "类别") +
    words(220, 745, "名称") +
    names.map((name, i) => words(60, rowAt(i), `${i + 1}`) + words(220, rowAt(i), `清理灌渠${name}段`)).join("") +
    words(110, rowAt(0.5), "党的建设") +
    words(110, rowAt(3.5), "乡村振兴") +
    words(110, rowAt(7.5), "民生服务");
  const found = rows(await readPages([{ content }]));
  const categories = ["党的建设", "党的建设", ...Array(4).fill("乡村振兴"), ...Array(4).fill("民生服务")];
  expect(found.slice(1)).toEqual(names.map((name, i) => [`${i + 1}`, categories[i], `清理灌渠${name}段`]));
});

test("a line in the middle of the page that no column begins with stands between the rows, though the widest column reaches around it", async () => {
  const rowAt = (y: number, n: string): string =>
    words(60, y, n) +
    words(110, y, "落实河长制，组织巡查河道，发现问题及时劝阻") +
    words(110, y - 14, "并上报，登记造册");
  const band = (y: number, text: string): string => words(297 - (text.length * 10) / 2, y, text);
  const content = [
    words(60, 760, "序号") + words(110, 760, "事项名称"),
    band(740, "一、生态环保（二项）"),
    ...[1, 2].map((n) => rowAt(750 - 34 * n, `${n}`)),
    band(648, "二、乡村振兴（三项）"),
    ...[3, 4, 5].map((n) => rowAt(730 - 34 * n, `${n}`)),
  ].join("");
  const { blocks } = await readPages([{ content }]);
  const texts = blocks.map((block) =>
    block.type === "row" ? block.cells.map(cellText).join("|") : block.line.map(({ text }) => text).join(""),
  );
  const name = "落实河长制，组织巡查河道，发现问题及时劝阻并上报，登记造册";
  expect(texts).toEqual([
    "序号|事项名称",
    "一、生态环保（二项）",
    `1|${name}`,
    `2|${name}`,
    "二、乡村振兴（三项）",
    ...[3, 4, 5].map((n) => `${n}|${name}`),
  ]);
});
