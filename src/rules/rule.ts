import type { DutyItem } from "../model/duty-item.ts";
import type { Finding } from "../model/finding.ts";
import type { Locator } from "../model/provenance.ts";
import type { Reading } from "../model/reading.ts";

/** What a rule looks at: one item with its list, one township's list, or several lists. */
export interface Subjects {
  readonly item: { readonly item: DutyItem; readonly list: Reading };
  readonly list: Reading;
  readonly lists: readonly Reading[];
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
}

export interface Rule<Look extends keyof Subjects = keyof Subjects, MessageId extends string = string> {
  readonly id: string;
  readonly severity: Finding["severity"];
  readonly looksAt: Look;
  readonly messages: Readonly<Record<MessageId, { readonly zh: string; readonly en: string }>>;
  check(subject: Subjects[Look], report: (slip: Report<MessageId>) => void): void;
}

/** A rule as data and one pure function. Its file, its test and its page in docs/rules share the rule's id. */
export const defineRule = <Look extends keyof Subjects, MessageId extends string>(
  rule: Rule<Look, MessageId>,
): Rule<Look, MessageId> => rule;
