import { expect, test } from "vitest";
import { forTerminal, plainly } from "./plainly.ts";

test("characters that turn the order of words are seen, and the text keeps its length", () => {
  expect(plainly("甲\u202e乙\u2067丙")).toBe("甲\ufffd乙\ufffd丙");
});

test("a terminal is given no character that it would obey, but for tabs and line ends", () => {
  expect(forTerminal("甲\u001b[31m乙\u0007\u009b丙\u202e")).toBe("甲\ufffd[31m乙\ufffd\ufffd丙\ufffd");
  expect(forTerminal("序号\t名称\r\n一\n")).toBe("序号\t名称\r\n一\n");
  expect(forTerminal("真的\r假的")).toBe("真的\ufffd假的");
});
