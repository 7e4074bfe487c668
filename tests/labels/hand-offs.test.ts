// The item page's flow chart against the step list: what both say must be the same.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DutyItem } from "../../src/model/duty-item.ts";
import type { ItemStructure, Step } from "../../src/model/structure.ts";
import { itemStructure } from "../../src/structure/item-structure.ts";
import { laidOut, lanes } from "../../web/src/data/flow-grid.ts";
import { clausesWithSteps, type Flow, flowsOf, type Stop } from "../../web/src/data/flows.ts";
import { doerOf, isSame } from "../../web/src/data/hand-offs.ts";

const township = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
const structure = (theirs: string, ours: string): ItemStructure =>
  itemStructure(
    {
      kind: "supporting",
      counterpartDepartments: ["县民政局", "县财政局"],
      departmentResponsibilities: theirs,
      townshipResponsibilities: ours,
    } as unknown as DutyItem,
    township,
  );
const drawn = (theirs: string, ours: string): string[] =>
  flowsOf(structure(theirs, ours)).map((flow) =>
    flow
      .map(({ actor, names, steps }) => `${names.join("、") || actor}（${steps.map(({ text }) => text).join("、")}）`)
      .join(" → "),
  );

describe("the flow chart", () => {
  test("gives each body its own steps in one box, also where another's clause says them", () => {
    expect(drawn("县民政局初审后送县财政局复核，县财政局10个工作日内拨付。", "登记信息，转送县民政局。")).toEqual([
      "township（登记、转送） → 县民政局（初审、送） → 县财政局（复核、拨付）",
    ]);
  });
  test("goes on within a clause from body to body, and back", () => {
    expect(drawn("10日内作出决定，将结果反馈乡镇。", "村委会受理后报镇审核，镇报县民政局。")).toEqual([
      "村委会（受理、报） → township（审核、报） → 县民政局（）",
      "department（作出决定、反馈） → township（）",
    ]);
    expect(drawn("县民政局：10日内作出决定，将结果反馈乡镇。", "报县民政局。")).toEqual([
      "township（报） → 县民政局（作出决定、反馈） → township（）",
    ]);
  });
  test("does not mix what one side did with what another hands on", () => {
    expect(drawn("指导。", "镇人民政府初审后，县民政局报市民政局。")).toEqual([
      "township（初审） → 县民政局（报） → 市民政局（）",
    ]);
  });
  test("gives a receiver only what it decides of the matter that it was handed", () => {
    const theirs = "县民政局：\n1.发现冒领的3日内责令退回；\n2.审批养老机构设立；\n3.对乡镇上报的名单公示。";
    expect(drawn(theirs, "核查低保对象，发现冒领的报县民政局。")).toEqual([
      "township（核查、报） → 县民政局（责令、公示）",
    ]);
    expect(drawn(theirs, "初审养老机构申请，报县民政局。")).toEqual(["township（初审、报） → 县民政局（审批、公示）"]);
  });
  test("draws reports to the same body one box", () => {
    expect(drawn("指导。", "2小时内口头报告、24小时内书面报告县民政局。")).toEqual([
      "township（报告、书面报告） → 县民政局（）",
    ]);
  });
});

const clause = fc.constantFrom(
  "县民政局初审后送县财政局复核，县财政局10个工作日内拨付。",
  "县民政局：\n1.审核材料，报市民政局备案；\n2.将结果反馈乡镇。",
  "县财政局会同县民政局核查，5日内公布名单。",
  "由县财政局审批，县民政局、县财政局发放资金。",
  "县财政局拨付至乡镇，由代理银行发放到户。",
  "1.村（社区）受理，报镇复核。\n2.公示7日，3日内上报县民政局审批。",
  "镇人民政府初审后，县民政局报市民政局。",
  "2小时内口头报告、24小时内书面报告县民政局。",
  "移送县财政局、县民政局处理，县财政局3日内反馈镇人民政府。",
  "将结果告知村（社区），村（社区）张榜公示。",
  "经县政府同意，通报县民政局。",
);
const cell = fc.array(clause, { maxLength: 4 }).map((clauses) => clauses.join("\n"));
const items = fc.tuple(cell, cell).map(([theirs, ours]) => structure(theirs, ours));
const always = (holds: (flows: readonly Flow[], item: ItemStructure) => void): void =>
  fc.assert(fc.property(items, (item) => holds(flowsOf(item), item)));

const does = (stop: Stop, step: Step): boolean => {
  const doer = doerOf(step);
  return (
    doer.actor === stop.actor &&
    (doer.names.length === 0 ? stop.names.length === 0 : doer.names.some((name) => stop.names.includes(name)))
  );
};

describe("every flow chart", () => {
  test("has each step in a box of the body that the step list says, and at most once", () =>
    always((flows, item) => {
      const listed = new Set(clausesWithSteps(item).flatMap(({ steps }) => steps));
      const steps = flows.flat().flatMap((stop) => stop.steps.map((step) => ({ stop, step })));
      for (const { stop, step } of steps) expect([listed.has(step), does(stop, step)]).toEqual([true, true]);
      expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
    }));
  test("goes from each body to another", () =>
    always((flows) => {
      for (const flow of flows) {
        expect(flow.length).toBeGreaterThan(1);
        for (const [i, stop] of flow.slice(1).entries()) expect(isSame(stop, flow[i] as Stop)).toBe(false);
      }
    }));
  test("has no box upon another, nor a way through one", () =>
    always((flows) => {
      for (const flow of flows) {
        const cells = laidOut(flow, lanes).flatMap(({ box, way }) => [
          ...range(box.row, box.lastRow).map((row) => `${row} ${box.lane}`),
          ...(way
            ? range(Math.min(way.from, way.to) + 1, Math.max(way.from, way.to) - 1).map((lane) => `${way.row} ${lane}`)
            : []),
        ]);
        expect(new Set(cells).size).toBe(cells.length);
      }
    }));
});

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
