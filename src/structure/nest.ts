import type { Line } from "./lines.ts";

/** A line with the lines that stand below it. */
export interface Nested {
  readonly line: Line;
  readonly children: Nested[];
}

/**
 * Lines as a tree. A number that goes on counting is a sibling; a deeper one stands below the last of the level above; a
 * count that begins anew stands below the last heading; a heading without number is a sibling of the one before; anything else stands below the nearest heading.
 */
export function nest(lines: readonly Line[]): Nested[] {
  const root: Nested[] = [];
  const open: Nested[] = [];
  for (const line of lines) {
    open.length = line.enumerator ? depthOfNumbered(open, line) : depthOfPlain(open, line);
    const node: Nested = { line, children: [] };
    (open.at(-1)?.children ?? root).push(node);
    open.push(node);
  }
  return root;
}

function depthOfNumbered(open: readonly Nested[], { enumerator }: Line): number {
  if (!enumerator) return 0;
  const same = open.findLastIndex(({ line }) => line.enumerator?.level === enumerator.level);
  const above = open.slice(same + 1).findLastIndex(({ line }) => opens(line));
  if (same >= 0 && (enumerator.number > 1 || above < 0)) return same;
  const shallower = open.findLastIndex(({ line }) =>
    line.enumerator ? line.enumerator.level < enumerator.level : opens(line),
  );
  return shallower + 1;
}

function depthOfPlain(open: readonly Nested[], line: Line): number {
  const heading = open.findLastIndex((node) => opens(node.line));
  if (!line.heading && line.departments.length === 0) return heading + 1;
  const sibling = open.findIndex((node) => node.line.enumerator === undefined && opens(node.line));
  return sibling >= 0 ? sibling : heading + 1;
}

/** Whether lines may stand below: a heading, or a clause that opens with its department or ends with a colon. */
const opens = ({ heading, departments, text }: Line): boolean =>
  heading || departments.length > 0 || /[：:]$/u.test(text.trimEnd());
