import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("stray-text");

test("a foreign word", () => expect(rule({ basic: ["管护村道and路灯"] })).toEqual(["basic-1: 管护村道and路灯"]));
test("a foreign word behind the number of its clause", () =>
  expect(rule({ supporting: [supporting({ theirs: "1.推广秸秆还田；2.update火点台账。" })] })).toEqual([
    "supporting-1: update火点台账",
  ]));
test("letters that officials write", () => expect(rule({ basic: ["推广App办事", "监测PM2.5和VOCs"] })).toEqual([]));
