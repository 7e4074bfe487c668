import type { DutyItem } from "../model/duty-item.ts";
import type { Finding } from "../model/finding.ts";
import type { Locator } from "../model/provenance.ts";
import type { CheckedList } from "./checked-list.ts";
import type { Clause } from "./clause.ts";
import type { County } from "./county.ts";

/** What a rule looks at: one clause or one item with its list, one township's list, or a list among its neighbours. */
export interface Subjects {
  readonly clause: { readonly clause: Clause; readonly list: CheckedList };
  readonly item: { readonly item: DutyItem; readonly list: CheckedList };
  readonly list: CheckedList;
  readonly lists: { readonly list: CheckedList; readonly county: County };
}

/** What a rule is about, as pages group findings. */
export const ruleGroups = ["structure", "departments", "consistency", "language", "law"] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** A place where a slip's words stand again. */
export interface Repeat {
  readonly item: DutyItem;
  readonly field: string;
  readonly at?: Locator;
}

/** One slip. `data` fills the braces of the message. */
export interface Report<MessageId extends string> {
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly item?: DutyItem;
  readonly kind?: DutyItem["kind"];
  readonly field?: string;
  /** The words at fault, as printed. */
  readonly quote?: string;
  readonly at?: Locator;
  readonly related?: readonly DutyItem[];
  /** Words that surely belong in place of the quote. */
  readonly fix?: string;
  /** Other places of the same words, where the fix belongs too. */
  readonly repeats?: readonly Repeat[];
  /** Where one rule finds both: what looks like noise of recognition is a doubt about the reading. */
  readonly about?: Finding["about"];
  /** Where this slip is less sure than the rule's others. */
  readonly severity?: Finding["severity"];
}

export interface Rule<Look extends keyof Subjects = keyof Subjects, MessageId extends string = string> {
  readonly id: string;
  /** What it finds, in a few Chinese words, as its page is headed. */
  readonly title: string;
  readonly group: RuleGroup;
  readonly severity: Finding["severity"];
  readonly looksAt: Look;
  /** Rules that are right too seldom run only where they are asked for. */
  readonly onRequest?: true;
  /** Rules that say of the same words more exactly what is wrong: beside one of their findings this rule's is left out. */
  readonly yieldsTo?: readonly string[];
  readonly messages: Readonly<Record<MessageId, { readonly zh: string; readonly en: string }>>;
  check(subject: Subjects[Look], report: (slip: Report<MessageId>) => void): void;
}

/** A rule as data and one pure function. Its file, its test and its page in docs/rules share the rule's id. */
export const defineRule = <Look extends keyof Subjects, MessageId extends string>(
  rule: Rule<Look, MessageId>,
): Rule<Look, MessageId> => rule;
