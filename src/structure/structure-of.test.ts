import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClauseNode, Step } from "../model/structure.ts";
import { type ClauseContext, structureOf } from "./structure-of.ts";

const township = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
const theirs: ClauseContext = { side: "department", departments: ["县民政局", "县财政局"], township };
const ours: ClauseContext = { ...theirs, side: "township" };
const flat = (node: ClauseNode): ClauseNode[] => [node, ...node.children.flatMap(flat)];
const steps = (text: string, context = ours): Step[] =>
  structureOf(text, context)
    .flatMap(flat)
    .flatMap((node) => node.steps);
const shape = (node: ClauseNode): unknown =>
  node.children.length === 0 ? node.text : { [node.text]: node.children.map(shape) };
const tree = (lines: string[], context = theirs): unknown => structureOf(lines.join("\n"), context).map(shape);

describe("the tree", () => {
  test("numbers nest in the usual order, and a count that goes on is a sibling", () => {
    expect(
      tree([
        "一、救助",
        "（一）受理",
        "1.接收材料；",
        "2.登记。",
        "（二）发放",
        "1.拨付资金。",
        "二、公示",
        "张榜公示。",
      ]),
    ).toEqual([
      { "一、救助": [{ "（一）受理": ["1.接收材料；", "2.登记。"] }, { "（二）发放": ["1.拨付资金。"] }] },
      { "二、公示": ["张榜公示。"] },
    ]);
  });
  test("a department's heading holds the clauses below it, numbered or not", () => {
    expect(tree(["县民政局：", "1.审核；", "2.审批。", "县财政局：", "1.拨付。"])).toEqual([
      { "县民政局：": ["1.审核；", "2.审批。"] },
      { "县财政局：": ["1.拨付。"] },
    ]);
    const [first, second] = structureOf("一、县民政局\n1.审核。\n二、县财政局\n1.拨付。", theirs);
    expect([first?.departments, first?.children[0]?.departments, second?.children[0]?.departments]).toEqual([
      ["县民政局"],
      ["县民政局"],
      ["县财政局"],
    ]);
  });
  test("departments below a subject are siblings of one another", () => {
    expect(tree(["一、救助", "县民政局：", "1.审核。", "县财政局：", "1.拨付。", "二、公示", "1.公布。"])).toEqual([
      { "一、救助": [{ "县民政局：": ["1.审核。"] }, { "县财政局：": ["1.拨付。"] }] },
      { "二、公示": ["1.公布。"] },
    ]);
  });
  test("a list of clauses without end marks has no heading in it", () => {
    expect(tree(["1.宣传政策", "2.巡查河道", "3.上报隐患"])).toEqual(["1.宣传政策", "2.巡查河道", "3.上报隐患"]);
  });
  test("a deeper number stands below the clause before it, heading or not", () => {
    expect(tree(["1.制定计划。", "（1）审核材料。", "（2）发放资金。", "2.监督。", "（1）巡查。"])).toEqual([
      { "1.制定计划。": ["（1）审核材料。", "（2）发放资金。"] },
      { "2.监督。": ["（1）巡查。"] },
    ]);
  });
  test("enumerator and level stand beside the line", () => {
    expect(structureOf("（三）审核。", theirs)[0]).toMatchObject({ enumerator: "（三）", level: 2, role: "clause" });
  });
});

describe("steps", () => {
  const actions = (text: string): string[] => steps(text).map((step) => step.action);
  test("a condition is none", () => {
    expect(actions("劝阻无效的，报县公安局。")).toEqual(["report"]);
    expect(actions("收到核查通知后，3日内回复。")).toEqual(["notify"]);
    expect(actions("发现未登记的犬只及时上报。")).toEqual(["report"]);
    expect(actions("作出处罚决定前，告知当事人。")).toEqual(["notify"]);
    expect(actions("在项目建设过程中，开展巡查。")).toEqual(["inspect"]);
    expect(actions("根据调查情况，制定方案。")).toEqual(["plan"]);
  });
  test("that from which a time limit counts is none, nor what a notice of somebody else holds", () => {
    expect(actions("集会举行前2日报县公安局。")).toEqual(["report"]);
    expect(actions("整治完成后5日内报县水利局验收。")).toEqual(["report", "assess"]);
    expect(actions("办结后3日内回访。")).toEqual(["inspect"]);
    expect(actions("初审后3日内公示。")).toEqual(["preliminary-review", "publish"]);
    expect(actions("依据县交通运输局印发的督办通知，督促企业整改。")).toEqual(["supervise"]);
  });
  test("a carrying verb yields, also with its object before it", () => {
    expect(actions("对申请材料进行审核。")).toEqual(["review"]);
    expect(actions("做好隐患的排查和整治工作。")).toEqual(["inspect", "rectify"]);
    expect(actions("组织群众转移。")).toEqual(["evacuate"]);
    expect(actions("组织演练。")).toEqual(["organise"]);
    expect(actions("5日内完成初审并报县民政局。")).toEqual(["preliminary-review", "report"]);
    expect(actions("负责危房修缮审批。")).toEqual(["approve"]);
    expect(actions("将初审意见公示7日。")).toEqual(["publish"]);
    expect(actions("审核批准后发放证书。")).toEqual(["approve", "grant"]);
  });
  test("what others shall do is none of ours, nor what is only supported", () => {
    expect(actions("督促企业整改隐患。")).toEqual(["supervise"]);
    expect(actions("督促整改。")).toEqual(["supervise"]);
    expect(actions("协调企业开展维修。")).toEqual(["organise"]);
    expect(actions("配合县公安局开展执法检查。")).toEqual(["support"]);
  });
  test("a verb with an object that makes another step of it", () => {
    expect(actions("提出初步意见。")).toEqual(["preliminary-review"]);
    expect(actions("作出是否许可的决定。")).toEqual(["approve"]);
    expect(actions("书面说明理由。")).toEqual(["notify"]);
  });
  test("a verb within a noun, a name or brackets is none", () => {
    expect(actions("更新公示栏。")).toEqual([]);
    expect(actions("鉴定结论告知当事人，检测费用由业主承担。")).toEqual(["notify"]);
    expect(actions("考核结果公布7日。")).toEqual(["publish"]);
    expect(actions("公示结果并归档。")).toEqual(["publish", "register"]);
    expect(actions("落实养护计划。")).toEqual([]);
    expect(actions("整改反馈的问题。")).toEqual(["rectify"]);
    expect(actions("县综合行政执法局核实线索。")).toEqual(["verify"]);
    expect(actions("清理路面（不含县道养护）。")).toEqual(["maintain"]);
    expect(actions("不得登记产生油烟的项目。")).toEqual([]);
  });
});

describe("receivers and time limits", () => {
  test("a series of receivers", () => {
    expect(steps("报送县民政局、县财政局。")[0]?.receivers.map(({ text }) => text)).toEqual(["县民政局", "县财政局"]);
    expect(steps("向县委统战部报告情况。")[0]?.receivers.map(({ text }) => text)).toEqual(["县委统战部"]);
  });
  test("whoever keeps what is given or put on file", () => {
    expect(steps("收集后交县林业和草原局存档。")[1]?.receivers.map(({ text }) => text)).toEqual(["县林业和草原局"]);
    expect(steps("向县司法局备案。")[0]?.receivers.map(({ text }) => text)).toEqual(["县司法局"]);
    expect(steps("报省级主管部门审批。")[0]?.receivers.map(({ text }) => text)).toEqual(["省级主管部门"]);
  });
  test("whoever is given money, where its direction is said", () => {
    const receivers = (text: string): unknown => steps(text)[0]?.receivers.map((receiver) => receiver.text);
    expect(receivers("10个工作日内拨付至乡镇。")).toEqual(["乡镇"]);
    expect(receivers("由县财政局拨付资金给县民政局。")).toEqual(["县民政局"]);
    expect(receivers("下发各乡镇执行。")).toEqual(["乡镇"]);
    expect(receivers("退回乡镇补正。")).toEqual(["乡镇"]);
    expect(receivers("向县民政局拨付资金。")).toEqual(["县民政局"]);
    expect(receivers("补助县医院设备经费。")).toEqual([]);
    expect(receivers("发放到户。")).toEqual([]);
  });
  test("reports in a series have the receiver that the last one names", () => {
    const receivers = (text: string): unknown => steps(text).map((step) => step.receivers.map((one) => one.text));
    expect(receivers("2小时内口头报告、24小时内书面报告县民政局。")).toEqual([["县民政局"], ["县民政局"]]);
    expect(receivers("上报并移送县民政局。")).toEqual([["县民政局"], ["县民政局"]]);
    expect(receivers("登记、上报县民政局。")).toEqual([[], ["县民政局"]]);
    expect(receivers("上报，并通报县民政局。")).toEqual([[], ["县民政局"]]);
  });
  test("a receiver that only has a kind, and one on the township's side", () => {
    expect(steps("移送司法机关。")[0]?.receivers[0]).toMatchObject({ text: "司法机关", actor: "department" });
    expect(steps("反馈镇人民政府。", theirs)[0]?.receivers[0]).toMatchObject({ actor: "township" });
  });
  test.each([
    ["公示7个工作日。", { text: "7个工作日", kind: "for", amount: 7, unit: "working-day" }],
    ["24小时内上报。", { text: "24小时内", kind: "within", amount: 24, unit: "hour" }],
    ["每月5日前报送台账。", { text: "每月5日前", kind: "by" }],
    ["当日上报。", { text: "当日", kind: "by" }],
    ["十五日内作出审核决定。", { text: "十五日内", amount: 15, unit: "day" }],
  ])("%s", (text, limit) => expect(steps(text)[0]?.timeLimit).toMatchObject(limit));
  test.each(["及时上报。", "立即上报。", "每季度巡查一次。", "落实24小时值班，排查隐患。"])("%s sets none", (text) =>
    expect(steps(text).map(({ timeLimit }) => timeLimit)).toEqual([null]),
  );
  const limits = (text: string): unknown => steps(text).map(({ action, timeLimit }) => [action, timeLimit?.text]);
  test("each step of a series has its own, and none is taken from another sentence", () => {
    expect(limits("2日内受理、5日内初审、10日内上报县民政局。")).toEqual([
      ["accept", "2日内"],
      ["preliminary-review", "5日内"],
      ["report", "10日内"],
    ]);
    expect(limits("组织扑杀；于每年3月底前完成春防任务。")).toEqual([["rectify", undefined]]);
  });
  test("a rhythm is kept apart", () => expect(steps("每季度巡查一次。")[0]?.frequency).toBe("每季度"));
  test("a rhythm that stands alone is that of the step before it", () => {
    const rhythms = (text: string): unknown => steps(text).map(({ frequency }) => frequency);
    expect(rhythms("（一）巡查。每周不少于2次。")).toEqual(["每周不少于2次"]);
    expect(rhythms("巡查，每月一次；上报。")).toEqual(["每月一次", null]);
    expect(rhythms("巡查。每月5日前，上报。")).toEqual([null, null]);
  });
});

test("scope notes stand where they are printed", () => {
  const text = "清理路肩（仅适用于县乡公路），城区除外。";
  const [node] = structureOf(text, ours);
  expect(node?.scope.map(({ text: note }) => note)).toEqual(["仅适用于县乡公路", "城区除外"]);
  for (const note of node?.scope ?? []) expect(text.slice(note.start, note.end)).toBe(note.text);
});

describe("offsets", () => {
  const sign = fc.constantFrom(..."县民政局报送审核公示日内7个工作、，。；：（）一二1.\n 的对由村镇后并");
  const printed = fc.oneof(
    fc.array(sign, { maxLength: 80 }).map((signs) => signs.join("")),
    fc
      .array(
        fc.constantFrom(
          "一、县民政局",
          "1.审核后报县财政局；",
          "（一）受理",
          "公示7个工作日。",
          "县财政局：",
          "2.24小时内上报。",
          "",
        ),
      )
      .map((lines) => lines.join("\n")),
  );
  test("every text is what stands at its offsets", () => {
    fc.assert(
      fc.property(printed, (text) => {
        for (const node of structureOf(text, theirs).flatMap(flat)) {
          const parts = node.steps.flatMap((step) => [
            step,
            ...step.receivers,
            ...(step.timeLimit ? [step.timeLimit] : []),
          ]);
          for (const part of [node, ...node.scope, ...parts]) expect(text.slice(part.start, part.end)).toBe(part.text);
        }
      }),
    );
  });
  test("the lines of the tree, in order, are the whole text; no character is lost", () => {
    fc.assert(
      fc.property(printed, (text) => {
        const lines = structureOf(text, theirs)
          .flatMap(flat)
          .map((node) => node.text);
        expect(lines).toEqual(text.split("\n").filter((line) => line.trim() !== ""));
      }),
    );
  });
  test("what a node holds stands within it or below it", () => {
    fc.assert(
      fc.property(printed, (text) => {
        for (const node of structureOf(text, theirs).flatMap(flat)) {
          for (const step of node.steps) expect(step.start >= node.start && step.end <= node.end).toBe(true);
          for (const child of node.children) expect(child.start > node.end).toBe(true);
        }
      }),
    );
  });
});

test.each(["审核", "审核、上报、", "县民政局", "经", "（"])(
  "a clause of 100,000 characters (%s) is kept as printed",
  (word) => {
    const text = word.repeat(Math.ceil(100_000 / word.length));
    expect(structureOf(text, ours).map((node) => node.text)).toEqual([text]);
  },
);
