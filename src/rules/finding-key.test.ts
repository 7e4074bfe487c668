import { expect, test } from "vitest";
import type { FindingKey } from "../model/check.ts";
import { isSameFinding } from "./finding-key.ts";

const key: FindingKey = {
  rule: "half-width-mark",
  kind: "basic",
  name: "清理村内灌渠,管护路灯和护栏",
  quote: "灌渠,管护",
};

test("a finding is the same when rows and blanks move, and when its item's name changes a little", () => {
  expect(isSameFinding(key, { ...key, name: "清理村内灌渠,管护路灯和护 栏" })).toBe(true);
  expect(isSameFinding(key, { ...key, name: "清理村内灌渠,管护路灯、护栏" })).toBe(true);
});
test("other words at fault, another rule or another item are another finding", () => {
  expect(isSameFinding(key, { ...key, quote: "路灯,管护" })).toBe(false);
  expect(isSameFinding(key, { ...key, rule: "clause-end-mark" })).toBe(false);
  expect(isSameFinding(key, { ...key, name: "修缮公厕,管护健身器材" })).toBe(false);
});
test("where the whole name is at fault it may have changed as little", () => {
  const twice: FindingKey = {
    rule: "duty-twice",
    kind: "basic",
    name: "做好离退休干部服务管理",
    quote: "做好离退休干部服务管理",
  };
  const next = "做好离退休干部服务和管理";
  expect(isSameFinding(twice, { ...twice, name: next, quote: next })).toBe(true);
});
