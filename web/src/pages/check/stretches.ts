import type { CheckedFinding } from "../../../../src/model/check.ts";
import type { Redline } from "../../../../src/model/draft.ts";

/** Words of a field as they are shown: printed, struck out or put in; marked where a finding is about them. */
export interface ShownStretch {
  readonly from: number;
  readonly words: string;
  readonly change: Redline[number]["change"];
  readonly mark: "chosen" | "other" | undefined;
}

type Span = NonNullable<CheckedFinding["span"]>;

/** A field's printed words and its redline, cut where findings begin and end. */
export function stretchesOf(redline: Redline, chosen: Span | undefined, others: readonly Span[]): ShownStretch[] {
  const cuts = [...(chosen ? [chosen] : []), ...others].flatMap(({ start, end }) => [start, end]);
  let printed = 0;
  return redline.flatMap(({ words, change }): ShownStretch[] => {
    const start = printed;
    if (change === "added") return [{ from: start, words, change, mark: undefined }];
    printed += words.length;
    const bounds = [...new Set([start, ...cuts.filter((cut) => start < cut && cut < printed), printed])].toSorted(
      (a, b) => a - b,
    );
    return bounds.slice(0, -1).map((from, i) => ({
      from,
      words: words.slice(from - start, (bounds[i + 1] ?? printed) - start),
      change,
      mark: holds(chosen, from) ? "chosen" : others.some((span) => holds(span, from)) ? "other" : undefined,
    }));
  });
}

const holds = (span: Span | undefined, at: number): boolean => span !== undefined && span.start <= at && at < span.end;
