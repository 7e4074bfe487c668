import type { DutyItem } from "../model/duty-item.ts";
import { dutyKinds } from "../model/kind.ts";
import { distance } from "../text/distance.ts";
import { essence } from "./likeness.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** Two rows of one list name the same duty, but for words that mean nothing; or one names a part of the other. */
export const dutyTwice = defineRule({
  id: "duty-twice",
  title: "同一清单内重复事项",
  group: "consistency",
  severity: "error",
  looksAt: "list",
  messages: {
    twice: { zh: "与第 {other} 项“{name}”是同一事项", en: "the same duty as item {other}, “{name}”" },
    contained: { zh: "已包含在第 {other} 项“{name}”中", en: "contained in item {other}, “{name}”" },
  },
  check(list, report) {
    const tell = (messageId: "twice" | "contained", { item }: Named, other: Named): void => {
      const clause = list.clausesOf(item)[0];
      if (!clause) return;
      report({
        messageId,
        data: { other: other.item.ordinal ?? "", name: other.item.name.slice(0, 30) },
        ...passage(clause, 0),
        related: [other.item],
        ...(messageId === "contained" ? { severity: "warning" } : {}),
      });
    };
    for (const kind of dutyKinds) {
      const seen: Named[] = [];
      for (const item of list.items) {
        if (item.kind !== kind) continue;
        const own = named(item);
        const same = seen.find((other) => isSame(own, other));
        const joined = same ? undefined : seen.find((other) => joins(own, other) || joins(other, own));
        seen.push(own);
        if (same) tell("twice", own, same);
        else if (joined && joins(own, joined)) tell("contained", joined, own);
        else if (joined) tell("contained", own, joined);
      }
    }
  },
});

/** One name is the other. Long names may differ in one character; not where that could be the whole point (对未…, 对已…). */
function isSame(one: Named, other: Named): boolean {
  if (one.whole === other.whole) return one.whole.length >= 3;
  return one.whole.length >= 14 && one.whole.length !== other.whole.length && distance(one.whole, other.whole, 1) <= 1;
}

/** Whether one of the duties that a name joins is the other. */
const joins = ({ parts }: Named, { whole }: Named): boolean => whole.length >= 5 && parts.includes(whole);

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
