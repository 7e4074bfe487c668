import { expect, test } from "vitest";
import { z } from "zod";
import { issuesZh } from "./issues-zh.ts";

const asked = z.strictObject({
  question: z.string().min(1).max(2000),
  limit: z.int().max(50).optional(),
  kind: z.enum(["basic"]).optional(),
});

const wrong = (body: unknown): string => issuesZh(asked.safeParse(body).error?.issues ?? []);

test("what is wrong with a request is said in Chinese", () => {
  expect(wrong({ question: "字".repeat(2001) })).toBe("问题过长，最多 2000 字");
  expect(wrong({ question: "" })).toBe("问题不能为空");
  expect(wrong({})).toBe("问题缺少或格式不对");
  expect(wrong({ question: "路灯", limit: 51 })).toBe("条数过大，最多 50");
  expect(wrong({ question: "路灯", kind: "x" })).toBe("清单种类只能是：basic");
  expect(wrong({ question: "路灯", colour: 1 })).toBe("所发内容里有不认识的项：colour");
});
