import { describe, expect, test } from "vitest";
import {
  type HandMadeOptions,
  type HandMadePage,
  handMadePdf,
  rules,
  words,
} from "../../../tests/tools/hand-made-pdf.ts";
import { lines, readPages as read, rows } from "../../../tests/tools/read-pages.ts";
import { pdfFormat, pdfFormatWith } from "./pdf.ts";

const grid = rules([50, 100, 300], [700, 730, 760]);
const filled =
  grid + words(60, 740, "序号") + words(110, 740, "名称") + words(60, 710, "1") + words(110, 710, "管护村道");

describe("tables", () => {
  test("rules around a table and between its rows leave the columns to blank space", async () => {
    const row = (y: number, ...cells: string[]) =>
      cells.map((cell, i) => words([60, 110, 250][i] ?? 0, y, cell)).join("");
    const content =
      rules([50, 400], [640, 670, 700, 730, 760]) +
      row(740, "序号", "类别", "名称") +
      row(710, "1", "乡村振兴", "管护村道") +
      row(680, "2", "生态环保", "清理灌渠") +
      row(650, "3", "民生服务", "入户核查");
    expect(rows(await read([{ content }]))).toEqual([
      ["序号", "类别", "名称"],
      ["1", "乡村振兴", "管护村道"],
      ["2", "生态环保", "清理灌渠"],
      ["3", "民生服务", "入户核查"],
    ]);
  });
  test("characters stand in the cells that rules enclose", async () => {
    expect(rows(await read([{ content: filled }]))).toEqual([
      ["序号", "名称"],
      ["1", "管护村道"],
    ]);
  });
  test("a title close below a table is none of its cells, though it stands below the first", async () => {
    const content =
      rules([50, 150, 300], [700, 730, 760]) +
      words(60, 740, "序号") +
      words(160, 740, "名称") +
      words(60, 703, "1") +
      words(160, 703, "管护村道") +
      words(52, 687, "枫林镇清单乙");
    const found = await read([{ content }]);
    expect(rows(found)[1]).toEqual(["1", "管护村道"]);
    expect(lines(found)).toEqual(["枫林镇清单乙"]);
  });
  test("upright rules alone leave the rows to the numbers that count them, on every page", async () => {
    const upright = "0.5 w 50 600 m 400 600 l S 50 760 m 400 760 l S ";
    const columns = upright + [50, 100, 200, 400].map((x) => `${x} 600 m ${x} 760 l S\n`).join("");
    const row = (y: number, ...cells: string[]) =>
      cells.map((cell, i) => words([60, 110, 210][i] ?? 0, y, cell)).join("");
    const first =
      row(745, "序号", "类别", "名称") + row(720, "1", "乡村振兴", "管护村道") + row(695, "2", "生态环保", "清理灌渠");
    const next =
      row(745, "序号", "类别", "名称") + row(720, "3", "民生服务", "入户核查，") + row(708, "", "", "登记造册");
    expect(rows(await read([{ content: columns + first }, { content: columns + next }]))).toEqual([
      ["序号", "类别", "名称"],
      ["1", "乡村振兴", "管护村道"],
      ["2", "生态环保", "清理灌渠"],
      ["序号", "类别", "名称"],
      ["3", "民生服务", "入户核查，\n登记造册"],
    ]);
  });
  test("print drawn out of order is read in order", async () => {
    const content =
      words(140, 710, "道") + grid + words(130, 710, "村") + words(110, 710, "管护") + words(60, 710, "1");
    expect(rows(await read([{ content }]))).toEqual([["1", "管护村道"]]);
  });
  test("one string over several cells is parted at the rules", async () => {
    const content = `${grid}BT /F 10 Tf 1 0 0 1 60 710 Tm [<0031> -4000 <7ba1><62a4>] TJ ET\n`;
    expect(rows(await read([{ content }]))).toEqual([["1", "管护"]]);
  });
  test("a cell over two rows is one object in both", async () => {
    const content = `${rules([50, 300], [700, 760])}50 730 m 50 730 l S 100 700 m 100 760 l S 100 730 m 300 730 l S\n${words(60, 725, "党")}${words(110, 740, "甲")}${words(110, 710, "乙")}`;
    const [first, second] = (await read([{ content }])).blocks;
    expect(first?.type === "row" && second?.type === "row" && first.cells[0] === second.cells[0]).toBe(true);
  });
  test("a row without its number on the next page goes on with the row before", async () => {
    const next = grid + words(60, 740, "序号") + words(110, 740, "名称") + words(110, 710, "和路灯");
    expect(rows(await read([{ content: filled }, { content: next }]))).toEqual([
      ["序号", "名称"],
      ["1", "管护村道\n和路灯"],
      ["序号", "名称"],
    ]);
  });
  test("wrapped lines of a cell are one, lines that end short are two", async () => {
    const cell = rules([50, 100, 163], [640, 700]) + words(60, 680, "1");
    const wrapped = cell + words(105, 685, "一二三四五") + words(105, 672, "六七");
    const short = cell + words(105, 685, "一二三") + words(105, 672, "六七");
    expect(rows(await read([{ content: wrapped }]))).toEqual([["1", "一二三四五六七"]]);
    expect(rows(await read([{ content: short }]))).toEqual([["1", "一二三\n六七"]]);
  });
  test("a numbered clause begins anew below a line that its writer ended, however full", async () => {
    const cell = (...printed: string[]) =>
      rules([50, 100, 163], [640, 700]) +
      words(60, 680, "1") +
      printed.map((line, i) => words(105, 690 - 13 * i, line)).join("");
    const text = async (...printed: string[]) => rows(await read([{ content: cell(...printed) }]))[0]?.[1];
    expect(await text("清理灌渠。", "二、水利局")).toBe("清理灌渠。\n二、水利局");
    expect(await text("登记造册；", "（二）上报")).toBe("登记造册；\n（二）上报");
    expect(await text("一、水利局", "1.巡查")).toBe("一、水利局\n1.巡查");
    expect(await text("登记造册，", "二、三次")).toBe("登记造册，二、三次");
    expect(await text("巡查河道。", "职责：登记")).toBe("巡查河道。\n职责：登记");
  });
  test("a line that ends within a clause a hair before its cell's edge was wrapped", async () => {
    const cell = rules([50, 100, 170.6], [640, 700]) + words(60, 680, "1") + words(105, 685, "清理灌渠");
    expect(rows(await read([{ content: cell + words(145, 685, "，") + words(105, 672, "登记") }]))).toEqual([
      ["1", "清理灌渠，登记"],
    ]);
    expect(rows(await read([{ content: cell + words(145, 685, "。") + words(105, 672, "登记") }]))).toEqual([
      ["1", "清理灌渠。\n登记"],
    ]);
  });
  test("a quotation mark ties the characters on both sides of it, which go to the next line together", async () => {
    const narrow = rules([50, 100, 192], [640, 760]) + words(60, 740, "1");
    const tied = narrow + words(105, 740, "完成后录") + words(105, 727, "入“卡”系统");
    const short = narrow + words(105, 740, "完成后录") + words(105, 727, "入户登记");
    expect(rows(await read([{ content: tied }]))).toEqual([["1", "完成后录入“卡”系统"]]);
    expect(rows(await read([{ content: short }]))).toEqual([["1", "完成后录\n入户登记"]]);
  });
  test("letter-spaced print needs its blank behind the last character of a line too", async () => {
    const spaced = (y: number, text: string) => words(105, y, text, { more: "5 Tc" });
    const cell = rules([50, 100, 180], [640, 700]) + words(60, 680, "1");
    expect(rows(await read([{ content: cell + spaced(685, "市水利局") + spaced(672, "石岭分局") }]))).toEqual([
      ["1", "市水利局石岭分局"],
    ]);
    expect(rows(await read([{ content: cell + spaced(685, "市水利") + spaced(672, "石岭分局") }]))).toEqual([
      ["1", "市水利\n石岭分局"],
    ]);
  });
  test("a page set sideways is read upright, with boxes as a viewer shows them", async () => {
    const sideways = { content: filled, rotate: 90 };
    const source = await read([sideways]);
    expect(rows(source)).toEqual([
      ["序号", "名称"],
      ["1", "管护村道"],
    ]);
    const [line] = source.printed ?? [];
    expect(line?.upright).toBe(true);
    expect(line?.box.map(Math.round)).toEqual([739, 60, 749, 80]);
  });
});

test("bytes that were put before a PDF do not hide it", async () => {
  const pdf = handMadePdf([{ content: filled }]);
  const bytes = new Uint8Array(pdf.length + 3000);
  bytes.set(pdf, 3000);
  expect(pdfFormat.recognises(bytes)).toBe(true);
  expect(rows(await read(bytes))).toEqual([
    ["序号", "名称"],
    ["1", "管护村道"],
  ]);
});

test("a row across the table that ends it on page after page is a foot, and rows go on behind it", async () => {
  const page = (number: number) => ({
    content:
      rules([50, 300], [640, 670, 700, 730]) +
      "100 670 m 100 730 l S\n" +
      words(60, 710, `${2 * number - 1}`) +
      words(110, 710, "管护村道") +
      words(60, 680, `${2 * number}`) +
      words(110, 680, "清理灌渠") +
      words(120, 650, `枫林镇人民政府 第${number}页`),
  });
  const source = await read([page(1), page(2), page(3)]);
  expect(rows(source).map(([first]) => first)).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(source.margins).toHaveLength(3);
});

describe("lines outside tables", () => {
  test("a page's number is a mark there too where the table comes near to it", async () => {
    const row = (y: number, ...cells: string[]) =>
      cells.map((cell, i) => words([60, 110, 210][i] ?? 0, y, cell)).join("");
    const page = (number: number, ...ys: number[]) => ({
      content:
        ys.map((y, i) => row(y, `${3 * number - 2 + i}`, "乡村振兴", "管护村道")).join("") + words(60, 40, `${number}`),
    });
    const source = await read([page(1, 760, 700, 640), page(2, 760, 400, 56), page(3, 760, 700, 640)]);
    expect(rows(source).map(([first]) => first)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(source.margins).toHaveLength(3);
  });
  test("a title that left no room for its last word goes on in the next line, however short that is", async () => {
    const content =
      words(60, 760, "枫林镇履职事项清", { size: 20 }) + words(130, 735, "单", { size: 20 }) + words(60, 690, "前言");
    expect(lines(await read([{ content }]))).toEqual(["枫林镇履职事项清单", "前言"]);
  });
});

describe("print", () => {
  test("makeshift bold, drawn twice, counts once", async () => {
    const content = words(60, 700, "清单") + words(60.4, 700, "清单");
    expect(lines(await read([{ content }]))).toEqual(["清单"]);
  });
  test("a pale watermark that goes over the text is put aside, on pages too where it happens to stand beside it", async () => {
    const gray = { more: "0.7 0.7 0.7 rg" };
    const page = (y: number) => ({
      content: words(60, y, "管护村道和路灯，清理灌渠，登记造册") + words(85, 500, "内部资料", gray),
    });
    const source = await read([page(502), page(530), page(700)]);
    expect(lines(source)).toEqual(Array(3).fill("管护村道和路灯，清理灌渠，登记造册"));
    expect((source.margins ?? []).map(({ start, end }) => source.text.slice(start, end))).toEqual(
      Array(3).fill("内部资料"),
    );
    const caption = {
      content: words(60, 700, "管护村道和路灯，清理灌渠，登记造册") + words(60, 650, "内部资料", gray),
    };
    expect(lines(await read([caption]))).toEqual(["管护村道和路灯，清理灌渠，登记造册", "内部资料"]);
  });
  test("what nobody sees is left out and reported", async () => {
    const content = words(60, 700, "清单") + words(60, 650, "白字", { more: "1 1 1 rg" }) + words(900, 600, "页外");
    const source = await read([{ content }]);
    expect(lines(source)).toEqual(["清单"]);
    expect(source.findings.map(({ rule }) => rule)).toEqual(["print-unseen"]);
  });
  test("white print on a dark shade is seen", async () => {
    const content = `0 0 0 rg 50 690 100 30 re f\n${words(60, 700, "清单", { more: "1 1 1 rg" })}`;
    expect(lines(await read([{ content }]))).toEqual(["清单"]);
  });
  test("the words of a recognised scan are read", async () => {
    expect(lines(await read([{ content: words(60, 700, "清单", { more: "3 Tr" }) }]))).toEqual(["清单"]);
  });
  test("an adapter may recognise the words of a scan", async () => {
    const signs = [..."清单"].map((text, i) => ({ text, box: [60 + i * 10, 80, 70 + i * 10, 90] as const }));
    const format = pdfFormatWith({ recognise: async () => signs });
    const source = await format.read(handMadePdf([{ content: "0 0 m" }]));
    expect(lines(source)).toEqual(["清单"]);
    expect(source.findings.map(({ rule }) => rule)).toEqual(["print-recognised"]);
  });
  test("radicals are the characters that they look like", async () => {
    expect(lines(await read([{ content: words(60, 700, "⼯作⻚⼾") }]))).toEqual(["工作页户"]);
  });
  test("raised signs stay in their line", async () => {
    const content = words(60, 700, "面积") + words(80, 705, "2", { size: 6 });
    expect(lines(await read([{ content }]))).toEqual(["面积2"]);
  });
  test("letter-spaced words and columns are told by blanks", async () => {
    expect(lines(await read([{ content: words(60, 700, "目") + words(80, 700, "录") }]))).toEqual(["目 录"]);
  });
  test("the encodings of Chinese fonts are known", async () => {
    expect(lines(await read([{ content: words(60, 700, "清单") }], { encoding: "UniGB-UCS2-H" }))).toEqual(["清单"]);
    const content = "BT /F 10 Tf 60 700 Td <c7e5b5a5> Tj ET";
    expect(lines(await read([{ content }], { encoding: "GBK-EUC-H" }))).toEqual(["清单"]);
  });
  test("vertical writing is read downwards", async () => {
    const source = await read([{ content: words(60, 700, "清单") }], { encoding: "UniGB-UCS2-V" });
    expect(lines(source)).toEqual(["清单"]);
    expect(source.printed?.[0]?.upright).toBe(true);
  });
  test("upright characters drawn below one another, in columns from the right, are read downwards", async () => {
    const letters = (x: number, text: string) => [...text].map((sign, i) => words(x, 700 - 12 * i, sign)).join("");
    expect(lines(await read([{ content: letters(80, "精神文明") + letters(65, "建设") }]))).toEqual([
      "精神文明",
      "建设",
    ]);
  });
  test("a short centred line below a full one goes on with it", async () => {
    const cell = rules([50, 100, 163], [640, 700]) + words(60, 680, "1");
    const content = cell + words(106.5, 685, "一二三四五") + words(121.5, 672, "六七");
    expect(rows(await read([{ content }]))).toEqual([["1", "一二三四五六七"]]);
  });
  test("one level rule parts two rows, though the lower one's number stands below its first line", async () => {
    const row = (y: number, ...cells: string[]) =>
      cells.map((cell, i) => words([60, 110, 250][i] ?? 0, y, cell)).join("");
    const level = (...ys: number[]) => ys.map((y) => `50 ${y} m 400 ${y} l S\n`).join("");
    const first = [1, 2, 3].map((n) => row(770 - 30 * n, `${n}`, "乡村振兴", "管护村道")).join("");
    const second = [
      row(760, "4", "乡村振兴", "管护村道"),
      row(745, "", "", "清理灌渠"),
      row(730, "", "", "入户核查"),
      row(709, "", "", "巡查河道"),
      row(680, "", "", "登记造册"),
      row(667, "5", "生态环保", "及时上报"),
    ];
    const pages = [level(760, 730, 700, 670) + first, level(775, 722, 630) + second.join("")];
    const names = rows(await read(pages.map((content) => ({ content })))).map((cells) => cells.at(-1));
    expect(names.slice(3)).toEqual(["管护村道清理灌渠入户核查", "巡查河道\n登记造册及时上报"]);
  });
  test("a running head with a year is a mark of pages", async () => {
    const page = (n: number): HandMadePage => ({
      content: words(250, 800, "枫林镇清单2025年版") + words(60, 600, `正文第${"一二三"[n - 1]}`),
    });
    expect((await read([page(1), page(2), page(3)])).margins).toHaveLength(2);
  });
  test("page numbers and the repeats of a running head are marks of pages", async () => {
    const page = (n: number): HandMadePage => ({
      content: words(250, 800, "枫林镇清单") + words(60, 600, `正文第${"一二三"[n - 1]}`) + words(290, 30, `${n}`),
    });
    const source = await read([page(1), page(2), page(3)]);
    expect((source.margins ?? []).map(({ start, end }) => source.text.slice(start, end))).toEqual([
      "1",
      "枫林镇清单",
      "2",
      "枫林镇清单",
      "3",
    ]);
  });
});

describe("what cannot be read", () => {
  const refused = (pages: readonly HandMadePage[] | Uint8Array, options: HandMadeOptions = {}): Promise<unknown> =>
    read(pages, options).then(
      () => "read",
      (error: unknown) => error,
    );
  test("a scan is refused with advice", async () => {
    expect(await refused([{ content: "0 0 m" }])).toMatchObject({
      code: "UNREADABLE_DOCUMENT",
      messageZh: expect.stringContaining("扫描"),
    });
  });
  test("so is print whose font tells numbers of glyphs for characters", async () => {
    const content = words(60, 700, "䈘⺋䛔갊尼䜜䈘煚䙢\u0110\u0129奐㝷");
    expect(await refused([{ content }])).toMatchObject({
      code: "UNREADABLE_DOCUMENT",
      messageZh: expect.stringContaining("乱码"),
    });
  });
  test("so is print that comes out in scripts that no list is printed in", async () => {
    const content = words(60, 700, "ͰͲͶЖЊШѢѪӁԱԲႠႢჅაბกขค") + words(60, 680, "1");
    expect(await refused([{ content }], { encoding: "no table" })).toMatchObject({
      code: "UNREADABLE_DOCUMENT",
      messageZh: expect.stringContaining("乱码"),
    });
  });
  test("so is a file with a password", async () => {
    const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"00".repeat(32)}> /U <${"00".repeat(32)}> /P -4 >>`;
    expect(await refused([{ content: filled }], { trailer })).toMatchObject({
      code: "UNREADABLE_DOCUMENT",
      messageZh: expect.stringContaining("密码"),
    });
  });
  test("so is a file of thousands of pages", async () => {
    const pages = Array.from({ length: 2001 }, () => ({ content: "" }));
    expect(await refused(pages)).toMatchObject({ code: "DOCUMENT_TOO_LARGE" });
  });
  test("so is a broken file", async () => {
    expect(await refused(new TextEncoder().encode("%PDF-1.7\nnothing"))).toMatchObject({ code: "UNREADABLE_DOCUMENT" });
  });
  test("a broken list of objects is mended", async () => {
    const bytes = new TextDecoder("latin1")
      .decode(handMadePdf([{ content: filled }]))
      .replace(/\d{10} 00000 n/gu, "0000000007 00000 n");
    expect(rows(await read(new TextEncoder().encode(bytes)))).toHaveLength(2);
  });
});
