import { expect, test } from "vitest";
import { reclaimed, slips } from "../../tests/tools/check.ts";

const rule = slips("reclaimed-sends-township");

test("a sentence that begins with the township", () =>
  expect(rule({ reclaimed: [reclaimed("县综合行政执法局立案查处，镇对辖区摊点进行巡查。")] })).toEqual([
    "reclaimed-1: 镇对辖区摊点进行巡查",
  ]));
test("words of one who only supports", () =>
  expect(rule({ reclaimed: [reclaimed("配合县公安局劝离摊主。")] })).toEqual(["reclaimed-1: 配合县公安局劝离摊主"]));
test("a duty taken from the township", () =>
  expect(rule({ reclaimed: [reclaimed("取消镇的巡查责任，由县综合行政执法局组织巡查。")] })).toEqual([]));
