import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("wrong-character");

test("a word of the table", () =>
  expect(rule({ basic: ["开展隐患排察整治"] })).toEqual(["basic-1: 隐患排察整治 → 隐患排查整治"]));
test("a character like the right one", () =>
  expect(rule({ basic: ["指导共青困组织建设"] })).toEqual(["basic-1: 指导共青困组织 → 指导共青团组织"]));
test("right words are no slip", () =>
  expect(rule({ basic: ["指导共青团组织建设", "开展隐患排查", "检查易制爆化学品购销"] })).toEqual([]));
