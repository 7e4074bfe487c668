/** So many repetitions without an end may stand in one pattern: each further one multiplies the work. */
const mostEndless = 2;

/**
 * Whether a regular expression is sure to be matched in a short time: it is one, and repeats nothing without end that itself
 * repeats without end or has alternatives, nor more than twice in a row. (What backtracks needs one of these.)
 */
export function isSafePattern(pattern: string): boolean {
  return isPattern(pattern) && endlessIn(pattern) <= mostEndless;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

const part = /\\.|\[(?:\\.|[^\]\\])*\]|(\()(?:\?(?:[:=!]|<[=!]|<[^>]*>))?|(\))|(\|)|([*+]|\{\d+,\})\??|./gsu;

/** How many repetitions without end a pattern has; infinitely many where one holds another, or alternatives. */
function endlessIn(pattern: string): number {
  const open: { choosy: boolean }[] = [{ choosy: false }];
  let [closed, count] = [{ choosy: false }, 0];
  for (const [, begins, ends, alternates, repeats] of pattern.matchAll(part)) {
    const group = open.at(-1) ?? { choosy: false };
    if (repeats) {
      if (closed.choosy) return Number.POSITIVE_INFINITY;
      count++;
    }
    if (begins) open.push({ choosy: false });
    if (alternates || repeats) group.choosy = true;
    closed = { choosy: false };
    if (ends && open.length > 1) {
      closed = open.pop() ?? closed;
      const outer = open.at(-1);
      if (outer && closed.choosy) outer.choosy = true;
    }
  }
  return count;
}
