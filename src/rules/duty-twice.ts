import type { DutyItem } from "../model/duty-item.ts";
import { dutyKinds } from "../model/kind.ts";
import { distance } from "../text/distance.ts";
import { essence } from "./likeness.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** Two rows of one list name the same duty, but for words that mean nothing. */
export const dutyTwice = defineRule({
  id: "duty-twice",
  title: "同一清单内重复事项",
  group: "consistency",
  severity: "error",
  looksAt: "list",
  messages: {
    twice: { zh: "与第 {other} 项“{name}”是同一事项", en: "the same duty as item {other}, “{name}”" },
  },
  check(list, report) {
    for (const kind of dutyKinds) {
      const seen: Named[] = [];
      for (const item of list.items) {
        if (item.kind !== kind) continue;
        const own = named(item);
        const same = seen.find((other) => isSame(own, other));
        seen.push(own);
        const clause = list.clausesOf(item)[0];
        if (!same || !clause) continue;
        report({
          messageId: "twice",
          data: { other: same.item.ordinal ?? "", name: same.item.name.slice(0, 30) },
          ...passage(clause, 0),
          related: [same.item],
        });
      }
    }
  },
});

/** One name is the other, or one of the duties that the other joins. Long names may differ in one character; not where that could be the whole point (对未…, 对已…). */
function isSame(one: Named, other: Named): boolean {
  if (one.whole === other.whole) return one.whole.length >= 3;
  if (joins(one, other.whole) || joins(other, one.whole)) return true;
  return one.whole.length >= 14 && one.whole.length !== other.whole.length && distance(one.whole, other.whole, 1) <= 1;
}

const joins = ({ parts }: Named, whole: string): boolean => whole.length >= 5 && parts.includes(whole);

interface Named {
  readonly item: DutyItem;
  readonly whole: string;
  readonly parts: readonly string[];
}

const named = (item: DutyItem): Named => ({
  item,
  whole: essence(item.name),
  parts: item.name.split(/[，；。]/u).map(essence),
});
