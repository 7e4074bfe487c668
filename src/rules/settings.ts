import type { CheckSettings, PatternRule, SetAside } from "../model/check.ts";
import type { DutyItem } from "../model/duty-item.ts";
import type { Finding } from "../model/finding.ts";
import { KnownError } from "../model/known-error.ts";
import { usualRules } from "./check.ts";
import { isSameFinding, keyOf, written } from "./finding-key.ts";
import { passage } from "./passage.ts";
import { defineRule, type Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** Which rules are to run. */
export interface RuleWish extends Pick<CheckSettings, "rules" | "own"> {
  /** Rules of the office's own modules. */
  readonly ownRules?: readonly Rule[];
}

/**
 * The rules that settings ask for, in their severity: the usual ones, less those switched off, and the office's own. Throws
 * BAD_REQUEST where an own rule bears the name of one that is there.
 */
export function rulesFor({ rules: switches, own, ownRules = [] }: RuleWish): Rule[] {
  const added = [...own.map(ownRule), ...ownRules];
  const taken = added.find(({ id }, i) => [...rules, ...added.slice(0, i)].some((rule) => rule.id === id));
  if (taken) throw takenName(taken.id);
  const wanted = rules.filter((rule) => rule.id in switches || usualRules.includes(rule));
  return [...wanted, ...added].flatMap((rule) => {
    const wish = switches[rule.id];
    if (wish === "off") return [];
    return [wish === undefined ? rule : { ...rule, severity: wish }];
  });
}

const takenName = (id: string): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot use the settings: "${id}" is the name of another rule; give your own another one`,
    `设置有误：“${id}”是明责自带规则或另一条规则的名称，请给本单位的规则另取一个`,
  );

/** A pattern of the office's own as a rule. */
const ownRule = ({ id, pattern, severity, message, fix }: PatternRule): Rule =>
  defineRule({
    id,
    title: message,
    group: "language",
    severity,
    looksAt: "clause",
    messages: { own: { zh: message, en: message } },
    check({ clause }, report) {
      for (const { 0: words, index } of clause.text.matchAll(new RegExp(pattern, "gu")))
        if (words !== "")
          report({
            messageId: "own",
            ...passage(clause, index, index + words.length),
            ...(fix === undefined ? {} : { fix }),
          });
    },
  });

/** Findings, and apart those that are left with a reason or known by the baseline; of each known one as many as it holds. */
export function settle(
  findings: readonly Finding[],
  items: readonly DutyItem[],
  { suppressions, baseline }: Pick<CheckSettings, "suppressions" | "baseline">,
): { readonly findings: Finding[]; readonly setAside: SetAside[] } {
  const unseen = new Map<string, number>();
  for (const key of baseline.map(written)) unseen.set(key, (unseen.get(key) ?? 0) + 1);
  const [open, setAside]: [Finding[], SetAside[]] = [[], []];
  for (const finding of findings) {
    const own = keyOf(finding, items);
    const key = written(own);
    const times = unseen.get(key) ?? 0;
    const left = suppressions.find((suppression) => isSameFinding(suppression, own)) ?? null;
    if (!left) unseen.set(key, times - 1);
    if (left || times > 0) setAside.push({ finding, left });
    else open.push(finding);
  }
  return { findings: open, setAside };
}
