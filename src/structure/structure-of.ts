import type { DepartmentShare } from "../model/duty-item.ts";
import type { Actor, ClauseNode } from "../model/structure.ts";
import type { PrintedPlace } from "../text/places.ts";
import { actorOfHead, type Subject, subjectOf } from "./actors.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Nested, nest } from "./nest.ts";
import { scopeNotes } from "./scope.ts";
import { sentenceOf } from "./sentence.ts";
import { stepsOf } from "./steps.ts";

/** The longest line that is read for its steps; a printed clause has 200 characters. */
const longestLine = 2000;

export interface ClauseContext {
  readonly side: "department" | "township";
  /** Bodies that the item's columns name, as printed. */
  readonly departments: readonly string[];
  /** The township whose list it is. */
  readonly township: PrintedPlace;
  /** Whose the next so many lines are, where the list says so beside them. */
  readonly shares?: readonly DepartmentShare[];
}

/**
 * Responsibilities as a tree of clauses: who acts, the steps with receivers and time limits, and what narrows them. Every
 * line stands in exactly one node, as printed, with its offsets; an inner node's children are the lines below it.
 */
export function structureOf(responsibilities: string, context: ClauseContext): ClauseNode[] {
  return sharesOf(responsibilities, context).flatMap(({ text, start, departments }) =>
    nest(linesOf(text, start)).map((node) => clauseOf(node, context, { departments, actor: context.side })),
  );
}

interface Share {
  readonly text: string;
  readonly start: number;
  readonly departments: readonly string[];
}

/** The responsibilities by whose they are; one share where nothing says so, or what says so is of other lines. */
function sharesOf(responsibilities: string, context: ClauseContext): Share[] {
  const { shares = [] } = context;
  const lines = responsibilities.split("\n");
  if (shares.length === 0 || shares.reduce((sum, share) => sum + share.lines, 0) !== lines.length)
    return [{ text: responsibilities, start: 0, departments: soleDepartment(context) }];
  let [first, start] = [0, 0];
  return shares.map(({ departments, lines: count }) => {
    const text = lines.slice(first, first + count).join("\n");
    const share = { text, start, departments: departments.filter((name) => context.departments.includes(name)) };
    first += count;
    start += text.length + 1;
    return share;
  });
}

interface Inherited {
  readonly departments: readonly string[];
  readonly actor: Actor;
  /** Who of ours acts, where a heading names it: 镇财政所. */
  readonly name?: string;
}

/** A department's clause without a name is the only department's. */
const soleDepartment = ({ side, departments }: ClauseContext): readonly string[] =>
  side === "department" && departments.length === 1 ? departments : [];

/** The departments of a clause that they act in: those at its head, its subject, or the heading's above it. */
function departmentsOf(line: Line, subject: Subject, inherited: Inherited): readonly string[] {
  if (line.departments.length > 0) return line.departments;
  return subject.departments.length > 0 ? subject.departments : inherited.departments;
}

const belowOf = (actor: Actor, departments: readonly string[], name: string | undefined): Inherited =>
  name && actor !== "department" ? { departments, actor, name } : { departments, actor };

function clauseOf({ line, children }: Nested, context: ClauseContext, inherited: Inherited): ClauseNode {
  const words = line.text.length > longestLine ? "" : line.text;
  const sentence = sentenceOf(words, Math.min(line.wordsAt, words.length), context.departments, context.township);
  const subject = subjectOf(sentence, line.wordsAt, inherited.actor, context.township);
  const headed = line.departments.length > 0;
  const actor = headed ? actorOfHead(line.departments, context) : subject.actor;
  const departments = actor === "department" ? departmentsOf(line, subject, inherited) : [];
  const ours = headed
    ? line.departments.join("、")
    : (subject.name ?? (actor === inherited.actor ? inherited.name : undefined));
  const name = (actor === "department" ? departments.join("、") || subject.name : ours) || null;
  const below = headed || line.heading ? belowOf(headed ? actor : inherited.actor, departments, ours) : inherited;
  const { enumerator, start, end, text, heading } = line;
  return {
    text,
    start,
    end,
    role: heading ? "heading" : "clause",
    enumerator: enumerator ? text.slice(0, enumerator.length).trim() : null,
    level: enumerator?.level ?? 0,
    departments,
    partners: [...line.partners, ...subject.partners],
    actor,
    steps: heading ? [] : stepsOf(sentence, { actor, name }, start, context.township),
    scope: scopeNotes(text).map((note) => ({ ...note, start: start + note.start, end: start + note.end })),
    children: children.map((child) => clauseOf(child, context, below)),
  };
}
