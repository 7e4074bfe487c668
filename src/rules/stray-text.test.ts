import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("stray-text");

test("a foreign word", () => expect(rule({ basic: ["管护村道and路灯"] })).toEqual(["basic-1: 管护村道and路灯"]));
test("letters that officials write", () => expect(rule({ basic: ["推广App办事", "监测PM2.5和VOCs"] })).toEqual([]));
