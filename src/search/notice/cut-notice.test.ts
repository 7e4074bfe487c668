import { describe, expect, test } from "vitest";
import { cutNotice } from "./cut-notice.ts";

const tasksOf = (source: string): string[] => cutNotice(source).tasks.map(({ text }) => text);

const notice = `关于做好2026年汛期地质灾害防范工作的通知

各乡镇人民政府、街道办事处：
    为贯彻落实全县防汛会议精神，切实保障人民群众生命财产安全，现将有关事项通知如下：
    一、加强隐患排查。各乡镇（街道）要对辖区内切坡建房、削坡修路点开展全面排查，
建立台账，于6月10日（星期三）17:00前报送县自然资源局。县自然资源局将组织专家复核。
    二、做好值守工作。严格落实24小时值班和领导带班制度；收到橙色预警后2小时内撤离受威胁住户。
    三、加强组织领导。各乡镇要高度重视，提高政治站位，压实责任，确保各项工作落到实处。
    联系人：某某，联系电话：0000-0000000
    附件：1.隐患点统计表
          2.联络员名单

                                   青梧县自然资源局
                                   2026年5月8日`;

describe("a notice in numbered parts", () => {
  const { title, sender, tasks } = cutNotice(notice);
  test("gives what it asks of townships, without greeting, preamble, admonitions, contact, attachments, signature", () => {
    expect(tasks.map(({ heading, text }) => [heading, text])).toEqual([
      [
        "加强隐患排查",
        "各乡镇（街道）要对辖区内切坡建房、削坡修路点开展全面排查，建立台账，于6月10日（星期三）17:00前报送县自然资源局",
      ],
      ["做好值守工作", "严格落实24小时值班和领导带班制度"],
      ["做好值守工作", "收到橙色预警后2小时内撤离受威胁住户"],
    ]);
  });
  test("names its title and its sender, and the deadlines as printed", () => {
    expect([title, sender]).toEqual(["关于做好2026年汛期地质灾害防范工作的通知", "青梧县自然资源局"]);
    expect(tasks.map(({ deadlines }) => deadlines)).toEqual([["6月10日（星期三）17:00前"], [], ["2小时内"]]);
  });
  test("keeps each task's place in the pasted text, also over a wrapped line", () => {
    for (const { text, start, end } of tasks) expect(notice.slice(start, end).replaceAll(/\s*\n\s*/gu, "")).toBe(text);
  });
});

describe("other papers that hand tasks down", () => {
  test("a table of indicators gives a task a row, without its heading row, numbers and points", () => {
    const table = `柳溪镇秋季秸秆禁烧考核指标
序号\t考核指标\t分值\t评分标准
1\t秸秆禁烧巡查\t10\t每发现一处火点扣1分
2\t火情上报\t5分\t未在1小时内上报的每次扣1分`;
    expect(cutNotice(table).tasks).toMatchObject([
      { text: "秸秆禁烧巡查", scoring: { points: "10", rule: "每发现一处火点扣1分", source: null } },
      { text: "火情上报", deadlines: ["1小时内"], scoring: { points: "5分", rule: "未在1小时内上报的每次扣1分" } },
    ]);
  });
  test("columns are told apart by their headings, in whatever order they stand, also in Markdown", () => {
    const table = `| 数据来源 | 分值 | 考核指标 | 目标值 | 完成时限 | 评分办法 |
| --- | --- | --- | --- | --- | --- |
| 县医保局 | 10 | 居民医保参保率 | 96% | 6月底前 | 每低1个百分点扣0.5分 |`;
    expect(cutNotice(table).tasks).toMatchObject([
      {
        text: "居民医保参保率",
        deadlines: ["6月底前"],
        indicators: ["96%"],
        scoring: { points: "10", rule: "每低1个百分点扣0.5分", source: "县医保局" },
      },
    ]);
  });
  test("a row whose column charges only departments is theirs", () => {
    const table = "任务\t责任单位\n检修泵站\t县水利局\n清理沟渠\t县水利局、各乡镇";
    const { tasks, others } = cutNotice(table);
    expect([tasks.map(({ text }) => text), others.map(({ body }) => body)]).toEqual([["清理沟渠"], ["县水利局"]]);
  });
  test("a table without headings is told apart by what its cells are like; minutes are no points", () => {
    expect(cutNotice("1\t火点处置\t接报后40分钟内到场\t15分\t迟到不得分").tasks).toMatchObject([
      { text: "火点处置 接报后40分钟内到场", scoring: { points: "15分", rule: "迟到不得分" } },
    ]);
  });
  test("minutes give what the meeting asked of townships, not what departments do or what was reported", () => {
    const minutes = `青梧县养老服务工作专题会议纪要
时间：2026年3月2日
参加人员：甲、乙、丙
会议听取了县民政局关于养老服务工作情况的汇报。会议指出，近年来全县养老服务取得明显成效。会议要求，各乡镇要在4月底前完成农村幸福院消防安全自查，建立问题清单。会议明确，县民政局负责幸福院运营补贴的审核发放。会议议定以下事项：
1.由各乡镇对独居老人每周至少探访一次；
2.由县消防救援大队对幸福院开展消防验收。`;
    expect(tasksOf(minutes)).toEqual([
      "各乡镇要在4月底前完成农村幸福院消防安全自查，建立问题清单",
      "由各乡镇对独居老人每周至少探访一次",
    ]);
  });
  test("an order passed on keeps what was reported as the task's heading", () => {
    const order = `柳溪镇政府：
您好！接群众反映，河堤路一带夜间有人倾倒建筑垃圾。请你镇于3日内安排人员到现场核实，并将处理结果书面反馈我局。谢谢！
县城市管理局`;
    expect(cutNotice(order)).toMatchObject({
      sender: "县城市管理局",
      tasks: [
        {
          heading: "接群众反映，河堤路一带夜间有人倾倒建筑垃圾",
          text: "请你镇于3日内安排人员到现场核实，并将处理结果书面反馈我局",
          deadlines: ["3日内"],
        },
      ],
    });
  });
  test("a list of work with the bodies charged gives what townships are charged with", () => {
    const work = `2026年生活垃圾分类重点任务清单
（一）完善设施
1.更新村级分类投放点标识
责任单位：各乡镇（街道）
2.建设县级厨余垃圾处理厂
责任单位：县住房和城乡建设局
（二）宣传引导
3.开展入户宣传，每季度不少于一次（牵头单位：县住房和城乡建设局；责任单位：各乡镇、街道）
4.对拒不分类的单位依法处罚（责任单位：县综合行政执法局）`;
    expect(cutNotice(work).tasks.map(({ heading, text }) => [heading, text])).toEqual([
      ["完善设施", "更新村级分类投放点标识"],
      ["宣传引导", "开展入户宣传，每季度不少于一次"],
    ]);
  });
  test("one paragraph that counts with 一是, and says at its end by when", () => {
    const counted = `各乡镇：
近期气温骤降。一是摸排困难群众取暖情况，二是发放御寒物资；三是发现流浪乞讨人员及时护送到县救助站。以上工作12月5日前完成，并报县民政局。`;
    expect(tasksOf(counted)).toEqual([
      "摸排困难群众取暖情况",
      "发放御寒物资",
      "发现流浪乞讨人员及时护送到县救助站；以上工作12月5日前完成，并报县民政局",
    ]);
  });
  test("a message in a chat", () => {
    const message = `各村、各位网格员注意：今天下班前把独居老人名单报到民政办！明天上午9点前清理完路口的小广告，拍照发群里。收到请回复`;
    expect(cutNotice(message).tasks.map(({ deadlines }) => deadlines)).toEqual([["今天下班前"], ["明天上午9点前"]]);
  });
  test("a long row of bodies is taken in one go", () => {
    expect(tasksOf("由县农业农村局和县水利局及".repeat(1500))).toEqual([]);
  });
  test("a text that asks for nothing gives no task", () => {
    expect(tasksOf("今天天气很好。")).toEqual([]);
    expect(tasksOf("")).toEqual([]);
  });
  test("a numbered line below which nothing stands is a task, also before who reports it, and as the last one", () => {
    const lines = `各镇要做好以下工作：
1、排查辖区内的沟渠
2、清理河道垃圾
3、每月报送一次情况
请于5月底前完成。`;
    expect(tasksOf(lines)).toEqual(["排查辖区内的沟渠", "清理河道垃圾", "每月报送一次情况；请于5月底前完成"]);
  });
  test("numbers within one line part it", () => {
    expect(tasksOf("请你镇抓好以下工作：①排查危房，②登记造册，③劝导住户搬离。")).toEqual([
      "排查危房",
      "登记造册",
      "劝导住户搬离",
    ]);
    expect(tasksOf("各镇要加强巡查，一要定人定岗，二要每日上报；三要备足物资。")).toEqual([
      "各镇要加强巡查",
      "定人定岗",
      "每日上报",
      "备足物资",
    ]);
  });
  test("a heading is not glued to a long line above it", () => {
    const parts = `一、各乡镇要组织力量对辖区内所有的经营性自建房进行排查并建立台账
整治阶段（5月至6月）
对排查发现的问题督促产权人整改。
${"这是很长的一段背景文字，".repeat(8)}`;
    expect(tasksOf(parts)[0]).toBe("各乡镇要组织力量对辖区内所有的经营性自建房进行排查并建立台账");
  });
  test("what comes of poor work, and slogans, are no tasks", () => {
    expect(
      tasksOf(
        "各乡镇要高度重视，密切配合，形成工作合力。对工作不力的予以通报，并严肃追究责任。强化督导问责，营造良好氛围。",
      ),
    ).toEqual([]);
  });
  test("measures are found in sentences", () => {
    const { tasks } = cutNotice("各乡镇要做好参保动员，参保率不低于96%，每月25日前报送进度。");
    expect(tasks.map(({ indicators }) => indicators)).toEqual([["每月", "参保率不低于96%"]]);
    expect(cutNotice("各镇每季度至少排查一次出租屋。").tasks[0]?.indicators).toEqual(["每季度"]);
  });
});

describe("what others lead and townships take part in", () => {
  test.each([
    ["由县水利局牵头、各乡镇配合，核对机井数量。", "县水利局"],
    ["由县水利局牵头，县财政局、各乡镇配合，核对机井数量。", "县水利局"],
    ["县住房和城乡建设局会同柳溪镇核对机井数量。", "县住房和城乡建设局"],
    ["各乡镇配合县水利局核对机井数量。", "县水利局"],
    ["县水利局负责勘查井位，各乡镇（街道）协助核对机井数量。", "县水利局"],
    ["县水利局牵头，各乡镇负责核对机井数量。", "县水利局"],
    ["县水利局负责核对机井数量；各乡镇予以配合。", "县水利局"],
    ["各乡镇要核对机井数量。", null],
    ["各乡镇要核对机井数量，报县水利局。", null],
  ])("%s", (notice, lead) => {
    const { tasks, others } = cutNotice(notice);
    expect([tasks.map((task) => task.lead), others]).toEqual([[lead], []]);
  });
  test("what departments do among themselves stays theirs", () => {
    const { tasks, others } = cutNotice("县水利局牵头检修泵站，县财政局配合。县气象局发布雨情，及时叫应乡镇。");
    expect([tasks, others.map(({ body }) => body)]).toEqual([[], ["县水利局", "县气象局"]]);
  });
});

describe("what is asked of others", () => {
  test("is told with the body: in a sentence, behind a semicolon, below a heading, after its name", () => {
    const notice = `一、县气象局要发布雨情；及时叫应乡镇。各乡镇要转移群众。
二、由县民政局会同县财政局拨付补助。
（一）县水利局：检修泵站。
（二）县住房和城乡建设局
1.检查工地。
三、县应急管理局、各乡镇要开展检查。`;
    const { tasks, others } = cutNotice(notice);
    expect(others.map(({ body, text }) => [body, text])).toEqual([
      ["县气象局", "县气象局要发布雨情"],
      ["县气象局", "及时叫应乡镇"],
      ["县民政局会同县财政局", "由县民政局会同县财政局拨付补助"],
      ["县水利局", "县水利局：检修泵站"],
      ["县住房和城乡建设局", "检查工地"],
    ]);
    expect(tasks.map(({ text }) => text)).toEqual(["各乡镇要转移群众", "县应急管理局、各乡镇要开展检查"]);
  });
});
