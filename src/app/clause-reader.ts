import type { ListedItem } from "../model/duty-item.ts";
import { departmentsOf } from "../model/item-parts.ts";
import { placeOf } from "../model/place-of.ts";
import type { Township } from "../model/reading.ts";
import { clausesOf, type PrintedClause, type ReadClause, type ReadText } from "../search/notice/list-clauses.ts";
import { powersOf } from "../search/notice/powers.ts";
import { structureOf } from "../structure/structure-of.ts";
import { knowledge } from "./knowledge.ts";

/** Reads what clauses of one list, and what is asked of its township, do; an item is read once. */
export class ClauseReader {
  private readonly township: Township;
  private readonly items = new Map<string, readonly ReadClause[]>();

  constructor(township: Township) {
    this.township = township;
  }

  clausesOf(item: ListedItem): readonly ReadClause[] {
    const known = this.items.get(item.id);
    if (known) return known;
    const departments = departmentsOf(item);
    const clauses = clausesOf(item).map((clause) => ({ ...clause, ...this.read(clause, departments) }));
    this.items.set(item.id, clauses);
    return clauses;
  }

  /** What a text's own side does by it. */
  read({ text, side }: PrintedClause, departments: readonly string[] = []): ReadText {
    const nodes = structureOf(text, { side, departments, township: placeOf(this.township) });
    const steps = nodes.flatMap((node) => node.steps);
    return {
      text,
      actions: new Set(steps.map(({ action }) => action)),
      powers: powersOf(text, steps),
      direction: new Map(knowledge().aboutQuestion(text).direction),
    };
  }
}
