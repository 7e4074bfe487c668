import { isDoubt } from "../model/doubts.ts";
import type { Finding } from "../model/finding.ts";
import type { Accounting } from "../model/reading.ts";
import type { Doubt } from "../model/review.ts";

interface Read {
  /** The registry's number of the reading. */
  readonly reading: number;
  readonly document: string;
  readonly findings: readonly Finding[];
  readonly accounting: Pick<Accounting, "unplacedAt">;
}

/** What is doubtful in a reading, in the order of the print; a name stays the same while its doubt does. */
export function doubtsOf({ reading, document, findings, accounting }: Read): Doubt[] {
  const of = { document, reading };
  const stem = document.slice(0, 8);
  const used = new Map<string, number>();
  const doubted = findings.flatMap((finding): Doubt[] => {
    if (!isDoubt(finding)) return [];
    const id = counted(used, [stem, finding.rule, finding.id ?? "list", finding.field ?? "all"].join("."));
    return [{ ...of, id, finding, passage: null, itemId: finding.id ?? null }];
  });
  const passages = accounting.unplacedAt.map(
    (passage): Doubt => ({
      ...of,
      id: `${stem}.passage.${passage.at.start}-${passage.at.end}`,
      finding: null,
      passage,
      itemId: null,
    }),
  );
  return [...doubted, ...passages].toSorted((a, b) => startOf(a) - startOf(b));
}

function counted(used: Map<string, number>, stem: string): string {
  const count = (used.get(stem) ?? 0) + 1;
  used.set(stem, count);
  return count === 1 ? stem : `${stem}.${count}`;
}

const startOf = ({ finding, passage }: Doubt): number => (passage ?? finding)?.at?.start ?? 0;
