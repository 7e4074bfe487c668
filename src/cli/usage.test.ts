import { expect, test } from "vitest";
import { usageError } from "./usage.ts";

test.each([
  ["error: unknown command 'imprt'\n(Did you mean import?)", "没有命令“imprt”，是不是 import？"],
  [
    "error: unknown option '--frce'\n(Did you mean one of --force, --for?)",
    "没有选项“--frce”，是不是 --force, --for？",
  ],
  ["error: missing required argument 'list'", "缺少参数 list"],
  ["error: option '--as <edition>' argument missing", "选项 --as <edition> 后面缺少内容"],
  ["error: something that nobody foresaw", "命令有误"],
])("%s is told in Chinese too", (said, messageZh) => {
  expect(usageError(said).messageZh).toBe(messageZh);
});
