import { expect, test } from "vitest";
import { bodiesIn } from "../text/bodies-in-text.ts";
import { actionOfVerb } from "./actions.ts";

const place = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
const verbs = [...actionOfVerb].flatMap(([verb, action]) => (action === null || action === "noun" ? [] : [verb]));

// An office's last character and a verb's first must make no other word: 村委|会审, 所|监管, 县编|办公, 布|局.
test.each([
  ..."县民政局 县委组织部 县卫健委 县纪委 县纪委监委 县妇联 县检察院 县医院 县农技站 县编办 县疾控中心 县残联 县总工会".split(
    " ",
  ),
  ..."县政府 县供销社 县指挥部办公室 县综合行政执法局 县消防救援大队 交警大队 公安机关 财政部门".split(" "),
  ..."镇政府 镇党委 镇人大 镇财政所 镇党政办 镇综治中心 镇武装部 镇退役军人服务站 综合行政执法队".split(" "),
  ..."派出所 司法所 市场监管所 自然资源所 柳溪派出所 消防救援站 乡卫生院".split(" "),
  ..."村委会 居委会 村民委员会 社区居委会 村民代表会议 村（社区）".split(" "),
])("no verb behind %s changes who acts", (office) => {
  const misread = verbs.filter((verb) => {
    const text = `${office}${verb}相关事宜。`;
    return bodiesIn(text, [], place).every(({ start, end }) => text.slice(start, end) !== office);
  });
  expect(misread).toEqual([]);
});
