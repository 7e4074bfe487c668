import { describe, expect, test } from "vitest";
import { isOtherKind, matterAmong, matterOf, namesOne, shareIn } from "./matter.ts";

test("a matter is named by what is dealt with, not by who does what with which papers", () => {
  expect(matterOf("各乡镇要将清理专班名单于10月8日前报县农业农村局").words).toEqual([]);
  expect(matterOf("网格员每周巡查一次通信基站").words).toEqual(["通信基站"]);
  expect(matterAmong(["落实网格巡查", null, "关于做好秸秆禁烧工作的通知"]).words.join("")).toContain("秸秆禁烧");
  expect(namesOne(matterAmong(["做好信息上报"]))).toBe(false);
});

test("the same verb on another thing shares nothing of the matter", () => {
  expect(shareIn(matterOf("组建不少于10人的文艺队伍"), "组建不少于30人的抢险队，备足编织袋、照明灯")).toBe(0);
  expect(shareIn(matterOf("登记在建工地欠薪苗头"), "每月排查在建工地用工、工资发放情况，登记欠薪苗头")).toBeGreaterThan(
    0.5,
  );
});

describe("another kind of the same", () => {
  test.each([
    ["城乡居民养老保险参保率", "城乡居民基本医疗保险参保动员", true],
    ["农膜回收", "农药包装废弃物回收处置", true],
    ["危房改造", "老旧小区改造", true],
    ["清理河面漂浮物", "清理水面漂浮物和岸边垃圾", false],
    ["封停无证水井", "查封无证水井", false],
    ["老旧小区改造意愿", "入户征求改造意愿，老旧小区改造", false],
    ["爱国卫生 村庄清洁日活动", "组织村庄清洁日活动，评比庭院卫生", false],
  ])("“%s” beside “%s”: %s", (matter, text, other) => {
    expect(isOtherKind(matterOf(matter), text)).toBe(other);
  });
});
