/** A stretch of words that two versions share, or that only one of them has. */
export interface Stretch {
  readonly words: string;
  readonly change: "kept" | "removed" | "added";
}

/** Versions that differ in more than this many pairs of characters are shown as one change. */
const mostPairs = 4_000_000;
/** A shorter stretch that stays between two changes reads better as a part of them. */
const shortestKept = 2;

/** How one version became another: in order, what stays, what goes, what comes; what goes stands before what comes. */
export function redline(before: string, after: string): Stretch[] {
  const head = sharedStart(before, after);
  const tail = Math.min(sharedEnd(before, after), Math.min(before.length, after.length) - head);
  const [left, right] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const middle = left.length * right.length > mostPairs ? [gone(left), come(right)] : compared(left, right);
  const end: Stretch = { words: before.slice(before.length - tail), change: "kept" };
  return gathered([{ words: before.slice(0, head), change: "kept" }, ...middle, end]);
}

const gone = (words: string): Stretch => ({ words, change: "removed" });
const come = (words: string): Stretch => ({ words, change: "added" });

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

/** Character by character, along a longest common subsequence. */
function compared(left: string, right: string): Stretch[] {
  const common = commonLengths(left, right);
  const width = right.length + 1;
  const found: Stretch[] = [];
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const skipsLeft = common[(i + 1) * width + j] ?? -1;
    const skipsRight = common[i * width + j + 1] ?? -1;
    if (i < left.length && left[i] === right[j]) {
      found.push({ words: left.charAt(i++), change: "kept" });
      j++;
    } else if (j >= right.length || (i < left.length && skipsLeft >= skipsRight)) found.push(gone(left.charAt(i++)));
    else found.push(come(right.charAt(j++)));
  }
  return found;
}

/** For each pair of ends, how many characters they have in common in their order. */
function commonLengths(left: string, right: string): Uint16Array {
  const width = right.length + 1;
  const common = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      common[i * width + j] =
        left[i] === right[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  return common;
}

/** Joins what is alike; a change with a scrap between its parts is one change. */
function gathered(stretches: readonly Stretch[]): Stretch[] {
  const runs = joined(stretches);
  const swallowed = runs.flatMap((run, i): Stretch[] => {
    const between = i > 0 && i < runs.length - 1;
    return between && run.change === "kept" && run.words.length < shortestKept
      ? [gone(run.words), come(run.words)]
      : [run];
  });
  return joined(swallowed);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let [removed, added] = ["", ""];
  const flush = (): void => {
    if (removed !== "") result.push(gone(removed));
    if (added !== "") result.push(come(added));
    [removed, added] = ["", ""];
  };
  for (const { words, change } of stretches) {
    const last = result.at(-1);
    if (words === "") continue;
    if (change === "removed") removed += words;
    else if (change === "added") added += words;
    else if (removed + added === "" && last?.change === "kept")
      result[result.length - 1] = { words: last.words + words, change };
    else {
      flush();
      result.push({ words, change });
    }
  }
  flush();
  return result;
}
