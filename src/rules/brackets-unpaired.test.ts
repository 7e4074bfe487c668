import { expect, test } from "vitest";
import { basicList, found, slips } from "../../tests/tools/check.ts";

const rule = slips("brackets-unpaired");

test("a bracket that is never closed", () =>
  expect(rule({ basic: ["管护村道（含路灯和护栏"] })).toEqual(["basic-1: 管护村道（含路灯和护栏"]));
test("pairs are no slip", () => expect(rule({ basic: ["落实“一户一档”（含租户）"] })).toEqual([]));
test("the mark is called by its name", () =>
  expect(found("brackets-unpaired", basicList(["1\t民生服务\t落实“一户一档制度"]))).toMatchObject([
    { message: "左引号 “ 没有与它配对的另一半" },
  ]));
