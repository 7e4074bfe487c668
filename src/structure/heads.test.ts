import { describe, expect, test } from "vitest";
import type { ClauseNode } from "../model/structure.ts";
import { type ClauseContext, structureOf } from "./structure-of.ts";

const township = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
const context: ClauseContext = { side: "department", departments: ["县水利局", "县应急管理局", "县公安局"], township };
const flat = (node: ClauseNode): ClauseNode[] => [node, ...node.children.flatMap(flat)];
const read = (text: string, shares?: ClauseContext["shares"]): ClauseNode[] =>
  structureOf(text, { ...context, ...(shares ? { shares } : {}) }).flatMap(flat);
/** Whose each line is, with those who assist behind a stroke. */
const whose = (text: string): string[] =>
  read(text).map(({ departments, partners }) => [departments.join("、"), ...partners].join("/"));

describe("whose a line is", () => {
  test.each([
    ["县水利局（牵头）：检查山塘。\n县公安局（配合）：疏导交通。", ["县水利局", "县公安局"]],
    ["县水利局牵头，县公安局配合：检查山塘。", ["县水利局/县公安局"]],
    ["县应急管理局、县公安局配合：\n1.组织抢险。", ["县应急管理局、县公安局", "县应急管理局、县公安局"]],
    ["【县水利局】检查山塘。\n【县公安局】\n1.疏导交通。", ["县水利局", "县公安局", "县公安局"]],
    ["（县水利局）检查山塘。", ["县水利局"]],
    ["（检查山塘）登记险情。", [""]],
    ["牵头部门：县水利局\n1.检查山塘。", ["县水利局", "县水利局"]],
    ["配合部门（县公安局）：疏导交通。", ["县公安局"]],
    ["县水利局 县公安局：检查山塘。", ["县水利局、县公安局"]],
    ["县水利局·县公安局\n1.检查山塘。", ["县水利局、县公安局", "县水利局、县公安局"]],
    ["县人力资源和社会保障局：核定补助。", ["县人力资源和社会保障局"]],
  ])("%j", (text, found) => expect(whose(text)).toEqual(found));
  test("a name with its colon heads what follows it on the same line", () =>
    expect(
      read("县水利局：检查山塘；县公安局：疏导交通。").flatMap(({ steps }) => steps.map((step) => step.actorName)),
    ).toEqual(["县水利局", "县公安局"]));
});

describe("lines that the list prints beside a department", () => {
  const text = "1.检查山塘；\n2.登记险情。\n1.组织抢险。";
  const shares = [
    { departments: ["县水利局"], lines: 2 },
    { departments: ["县应急管理局", "县公安局"], lines: 1 },
  ];
  test("are its own, and counts begin anew with it", () => {
    const nodes = read(text, shares);
    expect(nodes.map(({ departments }) => departments)).toEqual([
      ["县水利局"],
      ["县水利局"],
      ["县应急管理局", "县公安局"],
    ]);
    for (const { start, end, text: line } of nodes) expect(text.slice(start, end)).toBe(line);
    expect(nodes[2]?.steps[0]).toMatchObject({ actorName: "县应急管理局、县公安局" });
  });
  test("are nobody's where the shares are of other lines, or of departments that the column no longer names", () => {
    expect(read(`${text}\n2.上报。`, shares).map(({ departments }) => departments)).toEqual([[], [], [], []]);
    const [first] = structureOf(text, { ...context, departments: ["县公安局", "县财政局"], shares });
    expect(first?.departments).toEqual([]);
  });
  test("are whose head stands in them, where one does", () =>
    expect(read("县公安局：疏导交通。\n检查山塘。", [{ departments: ["县水利局"], lines: 2 }])[0]?.departments).toEqual(
      ["县公安局"],
    ));
});
