import type { Finding } from "../model/finding.ts";
import type { Reading } from "../model/reading.ts";
import { headingUnlikeSiblings } from "./heading-unlike-siblings.ts";
import { ordinalGap } from "./ordinal-gap.ts";
import { ordinalRepeat } from "./ordinal-repeat.ts";
import { rowsPrintedTwice } from "./rows-printed-twice.ts";
import type { Report, Rule } from "./rule.ts";
import { totalsDisagree } from "./totals-disagree.ts";

/** Every rule, in the order in which findings are listed. */
export const rules = [ordinalGap, ordinalRepeat, rowsPrintedTwice, totalsDisagree, headingUnlikeSiblings] as const;

/** Slips of the printed list (about: "source") that the rules find in one township's list. */
export function checkList(list: Reading): Finding[] {
  return rules.flatMap((rule) => run(rule, list));
}

function run(rule: Rule<"list">, list: Reading): Finding[] {
  const findings: Finding[] = [];
  rule.check(list, (slip) => findings.push(asFinding(rule, slip)));
  return findings;
}

function asFinding(rule: Rule<"list">, slip: Report<string>): Finding {
  const words = rule.messages[slip.messageId] ?? { zh: slip.messageId, en: slip.messageId };
  const { item, data = {} } = slip;
  const kind = item?.kind ?? slip.kind;
  return {
    rule: rule.id,
    about: "source",
    severity: rule.severity,
    message: fill(words.zh, data),
    messageEn: fill(words.en, data),
    ...(kind ? { kind } : {}),
    ...(item ? { ordinal: item.ordinal, id: item.id } : {}),
    ...(slip.field ? { field: slip.field } : {}),
    ...(slip.quote ? { quote: slip.quote } : {}),
    ...(slip.at ? { at: slip.at } : {}),
    ...(slip.related ? { related: slip.related.map(({ kind, ordinal, id }) => ({ kind, ordinal, id })) } : {}),
  };
}

const fill = (words: string, data: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/gu, (brace, name: string) => String(data[name] ?? brace));
