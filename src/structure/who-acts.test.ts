import { describe, expect, test } from "vitest";
import type { Step } from "../model/structure.ts";
import { type ClauseContext, structureOf } from "./structure-of.ts";

const township = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
const theirs: ClauseContext = { side: "department", departments: ["县民政局", "县财政局"], township };
const ours: ClauseContext = { ...theirs, side: "township" };
const steps = (clause: string): Step[] => structureOf(clause, ours).flatMap((node) => node.steps);
const named = (text: string): (string | null)[][] => steps(text).map((step) => [step.text, step.actorName]);

describe("who acts", () => {
  test("a department at the clause's head, and its partners", () => {
    expect(structureOf("1.县民政局会同县财政局核查。", theirs)[0]).toMatchObject({
      departments: ["县民政局"],
      partners: ["县财政局"],
      actor: "department",
    });
    expect(structureOf("县民政局牵头，县财政局配合，制定方案。", theirs)[0]).toMatchObject({
      departments: ["县民政局"],
      partners: ["县财政局"],
    });
  });
  test("whoever does it together with us is a partner, not the subject", () => {
    expect(structureOf("1.与县民政局共同开展核查。", ours)[0]).toMatchObject({
      partners: ["县民政局"],
      actor: "township",
    });
    expect(named("根据需要，与县民政局共同开展核查。")).toEqual([["核查", null]]);
  });
  test("a heading's departments, and with whom they do it", () => {
    const [node] = structureOf("一、县民政局会同县财政局\n1.审核。", theirs);
    expect([node?.departments, node?.partners, node?.children[0]?.departments]).toEqual([
      ["县民政局"],
      ["县财政局"],
      ["县民政局"],
    ]);
  });
  test("another body within the sentence, up to its end", () => {
    expect(named("上报县卫健局，县卫健局应当在3日内反馈并归档。通知村民。")).toEqual([
      ["上报", null],
      ["反馈", "县卫健局"],
      ["归档", "县卫健局"],
      ["通知", null],
    ]);
    expect(named("由县水利局牵头，县林业局配合，开展巡查。")).toEqual([
      ["配合", "县林业局"],
      ["巡查", "县水利局"],
    ]);
  });
  test("the village, where the sentence begins with it", () => {
    expect(steps("村（社区）受理申请并初审。").map(({ actor }) => actor)).toEqual(["village", "village"]);
    expect(steps("村民委员会公示名单。")[0]).toMatchObject({ actor: "village", actorName: "村民委员会" });
  });
  test("the only department, where nobody is named", () => {
    expect(structureOf("1.审核。", { ...theirs, departments: ["县民政局"] })[0]?.departments).toEqual(["县民政局"]);
    expect(structureOf("1.审核。", theirs)[0]?.departments).toEqual([]);
  });
  test("whoever stands behind 由, who receives nothing, and whoever was reported to", () => {
    expect(named("初审后由县民政局审批。")).toEqual([
      ["初审", null],
      ["审批", "县民政局"],
    ]);
    expect(steps("由县财政局拨付。")[0]?.receivers).toEqual([]);
    expect(steps("由代理银行发放，由镇直接公示。").map(({ actor }) => actor)).toEqual(["other", "township"]);
    expect(named("经镇人民政府审核后发放补贴。")).toEqual([
      ["审核", "镇人民政府"],
      ["发放", null],
    ]);
    expect(named("由乡镇上报县民政局终审。")).toEqual([
      ["上报", "乡镇"],
      ["终审", "县民政局"],
    ]);
    expect(steps("报县民政局审批。").map(({ action, actor }) => [action, actor])).toEqual([
      ["report", "township"],
      ["approve", "department"],
    ]);
  });
  test("the township by its kind alone, where a verb or a time limit follows", () => {
    expect(named("村民委员会登记，乡核查，县残联评定，县财政局拨付资金。")).toEqual([
      ["登记", "村民委员会"],
      ["核查", "乡"],
      ["评定", "县残联"],
      ["拨付", "县财政局"],
    ]);
    expect(named("村委会受理后报镇审核，镇报县残联。").at(-1)).toEqual(["报", "镇"]);
    expect(named("镇区保洁，乡村道路养护。").map(([, name]) => name)).toEqual([null, null]);
  });
  test("whoever does something before 后, and whose consent the work needs", () =>
    expect(named("由县民政局汇总后，经县政府同意，报市财政局备案。")).toEqual([
      ["汇总", "县民政局"],
      ["同意", "县政府"],
      ["报", "县民政局"],
    ]));
  test("whoever stands behind 由 is named without it and without the verb", () =>
    expect(named("由村（社区）送镇，镇核查后报县交通运输局。")).toEqual([
      ["送", "村（社区）"],
      ["核查", "镇"],
      ["报", "镇"],
    ]));
  test("the subject of the main clause, not whoever must have done something before", () => {
    expect(named("县水利局验收合格后，街道在10日内公布结果。")).toEqual([["公布", "街道"]]);
    expect(structureOf("县水利局验收合格后，镇公布结果。", ours)[0]).toMatchObject({ actor: "township" });
    expect(named("县水利局验收合格后，拨付资金。")[0]).toEqual(["验收", "县水利局"]);
  });
  test("not whoever only tells which thing is meant", () => {
    expect(named("县应急管理局移交的线索，及时核实。")).toEqual([["核实", null]]);
    expect(named("县应急管理局核实线索。")).toEqual([["核实", "县应急管理局"]]);
  });
  test("the court, where its enforcement is asked for, and the archive that is given files", () => {
    expect(named("逾期不拆除的，申请人民法院强制执行。")).toEqual([["强制执行", "人民法院"]]);
    expect(named("向人民法院申请强制执行。")).toEqual([["强制执行", "人民法院"]]);
    expect(named("汇总后送县档案馆归档。")).toEqual([
      ["汇总", null],
      ["送", null],
      ["归档", "县档案馆"],
    ]);
    expect(named("报县民政局备案。")).toEqual([["报", null]]);
  });
});
