import type { DutyItem, FieldValue, Handover } from "../model/duty-item.ts";
import { fieldValue } from "../model/field-text.ts";
import type { Provenance } from "../model/provenance.ts";
import { bare, unitsOfBare } from "../text/blank.ts";
import { opensClause } from "../text/enumerators.ts";
import { shapeOf } from "./fields.ts";

/** How many words of a field stand in print before a place. */
export const wordsBefore = (places: readonly Provenance[], start: number): number =>
  places.filter(({ at }) => at.end <= start).reduce((sum, { quote }) => sum + bare(quote).length, 0);

/** A field's value with further words, where the print has them: behind so many of its own. */
export function withWords(item: DutyItem, field: string, words: string, behind: number): FieldValue {
  const value = fieldValue(item, field);
  const shape = shapeOf(item.kind, field);
  if (shape === "names") return insert(value as readonly string[], words.split(/[、\n]/u).filter(Boolean), behind);
  if (shape === "handovers") return inLastHandover(value as readonly Handover[], words, behind);
  if (shape === "lines") return inLines(String(value ?? ""), words, behind);
  const line = String(value ?? "");
  const at = unitBehind(line, behind);
  return line.slice(0, at) + words.replaceAll("\n", "") + line.slice(at);
}

/** A field's value without words; undefined where it does not hold them. */
export function withoutWords(item: DutyItem, field: string, words: string): FieldValue | undefined {
  const value = fieldValue(item, field);
  if (shapeOf(item.kind, field) === "names") {
    const names = value as readonly string[];
    const at = names.findIndex((name) => bare(name) === bare(words));
    return at < 0 ? undefined : names.toSpliced(at, 1);
  }
  if (shapeOf(item.kind, field) === "handovers") return outOfHandovers(value as readonly Handover[], words);
  return typeof value === "string" ? outOfText(value, words) : undefined;
}

const inLines = (text: string, words: string, behind: number): string =>
  insert(text === "" ? [] : text.split("\n"), clausesOf(words), behind).join("\n");

/** Printed lines joined to clauses as readers join them: one that a stop ended, or a number opens anew, stands for itself. */
function clausesOf(words: string): string[] {
  const clauses: string[] = [];
  for (const line of words.split("\n")) {
    const before = clauses.at(-1);
    if (before === undefined || /[。；;：:]$/u.test(before) || opensClause(before, line)) clauses.push(line);
    else clauses.splice(-1, 1, before + line);
  }
  return clauses;
}

function insert(parts: readonly string[], more: readonly string[], behind: number): string[] {
  let passed = 0;
  const at = parts.findIndex((part) => {
    passed += bare(part).length;
    return passed > behind;
  });
  return parts.toSpliced(at < 0 ? parts.length : at, 0, ...more);
}

function unitBehind(line: string, behind: number): number {
  let [at, passed] = [0, 0];
  while (at < line.length && passed < behind) passed += bare(line.charAt(at++)).length;
  return at;
}

/** Which hand-over printed words belong to does not show; they go into the last one's method. */
function inLastHandover(handovers: readonly Handover[], words: string, behind: number): Handover[] {
  const last = handovers.at(-1);
  if (!last) return [{ receivingDepartments: [], handlingMethod: words }];
  const method = behind === 0 ? [words, last.handlingMethod] : [last.handlingMethod, words];
  return [...handovers.slice(0, -1), { ...last, handlingMethod: method.filter(Boolean).join("\n") }];
}

function outOfHandovers(handovers: readonly Handover[], words: string): Handover[] | undefined {
  for (const [i, handover] of handovers.entries()) {
    const left = outOfText(handover.handlingMethod, words);
    if (left !== undefined) return handovers.with(i, { ...handover, handlingMethod: left });
  }
  return undefined;
}

/** The text without the one place that holds the words, whatever its blanks; the line goes with its last word. */
function outOfText(text: string, words: string): string | undefined {
  const kept = unitsOfBare(text);
  const letters = kept.map((i) => text.charAt(i)).join("");
  const at = letters.indexOf(bare(words));
  if (at < 0 || bare(words) === "") return undefined;
  const [start, end] = [kept[at] ?? 0, (kept[at + bare(words).length - 1] ?? 0) + 1];
  return (text.slice(0, start) + text.slice(end))
    .split("\n")
    .filter((line) => bare(line) !== "")
    .join("\n");
}
