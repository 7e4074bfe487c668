import { expect, test } from "vitest";
import { slips } from "../../tests/tools/check.ts";

const rule = slips("outdated-term");

test("a body of before the reform", () => expect(rule({ basic: ["报县国土局备案"] })).toEqual(["basic-1: 国土局"]));
test("today's words are no slip", () => expect(rule({ basic: ["报县自然资源局备案"] })).toEqual([]));
