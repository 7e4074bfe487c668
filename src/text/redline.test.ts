import fc from "fast-check";
import { expect, test } from "vitest";
import { redline } from "./redline.ts";

const shown = (before: string, after: string): string =>
  redline(before, after)
    .map(({ words, change }) => ({ kept: words, removed: `[-${words}]`, added: `[+${words}]` })[change])
    .join("");

test("what goes stands before what comes, and what stays around them", () => {
  expect(shown("清理灌渠,管护路灯", "清理灌渠，管护路灯")).toBe("清理灌渠[-,][+，]管护路灯");
  expect(shown("上报。。", "上报。")).toBe("上报。[-。]");
  expect(shown("同样", "同样")).toBe("同样");
  expect(shown("", "新写")).toBe("[+新写]");
});
test("changes far apart are apart, and a single character between two changes goes with them", () => {
  expect(shown("一,二三;四", "一，二三；四")).toBe("一[-,][+，]二三[-;][+；]四");
  expect(shown("县市监局牵头", "县市场监督管理局牵头")).toBe("县市[-监][+场监督管理]局牵头");
});
test("taking what stays and what goes gives the one version, what stays and what comes the other", () => {
  const text = fc.string({ unit: fc.constantFrom("县", "局", "，", ",", "\n"), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = redline(before, after);
      const without = (change: string): string =>
        stretches.flatMap((one) => (one.change === change ? [] : [one.words])).join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});
