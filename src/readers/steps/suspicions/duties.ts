import type { DutyItem, SupportingItem } from "../../../model/duty-item.ts";
import { looksLikeBody } from "../../../text/bodies.ts";
import { enumeratorOf } from "../../../text/enumerators.ts";
import type { ItemField } from "../../layouts/item-field.ts";
import { hasLooseBracket, isHabit, type Suspect, type Suspicion, suspectsIn } from "./suspicion.ts";

const isSupporting = (item: DutyItem): item is SupportingItem => item.kind === "supporting";

interface Duties {
  readonly field: ItemField;
  readonly texts: readonly string[];
}

/** What an item's long cells hold. */
function dutiesOf(item: DutyItem): Duties[] {
  if (item.kind === "reclaimed")
    return [
      { field: "handlingMethod", texts: item.handovers.map(({ handlingMethod }) => handlingMethod).filter(Boolean) },
    ];
  if (!isSupporting(item)) return [];
  return [
    { field: "departmentResponsibilities", texts: [withShares(item)].filter(Boolean) },
    { field: "townshipResponsibilities", texts: [item.townshipResponsibilities].filter(Boolean) },
  ];
}

/** What all departments have to do; where the list prints a row for each, a blank line parts those whose clauses count from one. */
function withShares({ departmentResponsibilities: duties, departmentShares: shares = [] }: SupportingItem): string {
  const lines = duties.split("\n");
  const parts = shares.map(({ lines: count }) => lines.splice(0, count).join("\n"));
  return [...parts, ...lines]
    .map((part, i) => (i > 0 && i < parts.length && signOf(part)?.number === 1 ? `\n${part}` : part))
    .join("\n");
}

/** The long cells of which a text is odd. */
const suspects = (items: readonly DutyItem[], isOdd: (duty: string) => boolean): Suspect[] =>
  items.flatMap((item) => dutiesOf(item).flatMap(({ field, texts }) => (texts.some(isOdd) ? [{ item, field }] : [])));

/** Marks that end a cell: of a sentence, or of any part of one; and the shares of cells from which that is a habit. */
const endings: readonly (readonly [mark: RegExp, share: number])[] = [
  [/[。！）)”]$/u, 0.95],
  [/[。；！）)”]$/u, 0.85],
];

/** A cell that ends without the mark that nearly all others end with. */
export const dutyWithoutEnd: Suspicion = {
  rule: "duty-without-end",
  message: "职责文字没有以句末标点结尾，可能不完整",
  messageEn: "a responsibility ends without a mark, as no other does; its end may be missing",
  among(items) {
    const duties = items.flatMap(dutiesOf).flatMap(({ texts }) => texts);
    const habit = endings.find(([mark, share]) => isHabit(duties, share, (duty) => mark.test(duty.trim())))?.[0];
    return habit ? suspects(items, (duty) => !habit.test(duty.trim())) : [];
  },
};

/** A cell that begins in the midst of a sentence or of a count. */
export const dutyWithoutBeginning: Suspicion = {
  rule: "duty-without-beginning",
  message: "职责文字从半句或从中间的序号开始，可能缺少前文",
  messageEn: "a responsibility begins in mid-sentence or in mid-count; its beginning may be missing",
  among: (items) =>
    suspects(items, (duty) => /^[，、；：。）》”]/u.test(duty) || (enumeratorOf(duty)?.number ?? 1) > 1),
};

/** Clauses whose numbers jump or begin anew, or a bracket that is not closed: words of another cell stand between, or are gone. */
export const brokenCount: Suspicion = {
  rule: "duty-count-broken",
  message: "职责条款的序号不连续，可能缺少条款或混入别的文字",
  messageEn: "the clauses' numbers jump; clauses may be missing or of another cell",
  among(items) {
    const duties = items.flatMap(dutiesOf).flatMap(({ texts }) => texts);
    // Where it is usual, a sentence stands above the clauses that tell its parts.
    const opensUsually = isHabit(duties, usually, (duty) => countsBehindSentence(duty));
    return suspects(
      items,
      (duty) => jumps(duty) || hasLooseBracket(duty) || (!opensUsually && countsBehindSentence(duty)),
    );
  },
};

const usually = 0.1;

/** Whether clauses begin to count behind a full sentence that has no number: of another cell, as it may be. */
const countsBehindSentence = (duty: string): boolean =>
  duty.split("\n").some((line, i, lines) => {
    const before = lines[i - 1];
    if (before === undefined || !before.endsWith("。") || signOf(before) || signBehindLabel(before)) return false;
    return (signOf(line)?.level ?? 0) >= fromLevel && signOf(line)?.number === 1;
  });

/** Plain numbers (1.) and all below them: 一、 and （一） head parts. */
const fromLevel = 3;

/**
 * Whether plain numbers (1. 2. 3.) leave one out or begin anew in the midst; each begins anew behind a heading, alone or before it on its
 * line (县水利局：1.…), and below another number. “2.24小时内” is 2. too.
 */
function jumps(duty: string): boolean {
  const last = new Map<number, number>();
  return duty.split("\n").some((line) => {
    const own = signOf(line);
    const sign = own ?? signBehindLabel(line);
    if (!own || own.level < fromLevel) last.clear();
    if (!sign || sign.level < fromLevel) return false;
    const before = last.get(sign.level) ?? 0;
    for (const level of last.keys()) if (level > sign.level) last.delete(level);
    last.set(sign.level, sign.number);
    return sign.number === 1 ? before > 0 : sign.number !== before + 1;
  });
}

interface Sign {
  readonly level: number;
  readonly number: number;
}

const signOf = (line: string): Sign | undefined => enumeratorOf(line) ?? afterDigits(line);

/** The number that a count begins with behind a label: “县水利局：1.”. */
function signBehindLabel(line: string): Sign | undefined {
  const label = /^[^：:。；]{2,30}[：:]\s*/u.exec(line)?.[0];
  const sign = label === undefined ? undefined : signOf(line.slice(label.length));
  return sign?.number === 1 ? sign : undefined;
}

function afterDigits(line: string): Sign | undefined {
  const digits = /^(\d{1,2})[.．、]\d/u.exec(line)?.[1];
  return digits === undefined ? undefined : { level: 3, number: Number(digits) };
}

/** Departments that head parts of the responsibilities and are none of the item's own. */
export const strangeHead: Suspicion = {
  rule: "duty-of-another-department",
  message: "职责文字中作小标题的部门不在对应部门之列，可能是别的事项的文字",
  messageEn: "a department that heads a part of the responsibilities is not named by the item",
  among: (items) => suspectsIn("departmentResponsibilities", items.filter(isSupporting).filter(hasStrangeHead)),
};

const hasStrangeHead = ({ counterpartDepartments: own, departmentResponsibilities: duty }: SupportingItem): boolean =>
  duty.split("\n").some((line) => {
    const head = enumeratorOf(line) ? "" : (/^(.{3,24})[：:]$/u.exec(line)?.[1] ?? "");
    return own.length > 0 && looksLikeBody(head) && !own.some((name) => name.includes(head) || head.includes(name));
  });
