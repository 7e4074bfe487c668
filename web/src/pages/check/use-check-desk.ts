import { useState } from "react";
import type { CheckedFinding } from "../../../../src/model/check.ts";
import { concerns, type FindingDeed, useFindingDeeds } from "../../data/check-queries.ts";
import { useKeys } from "../../parts/use-keys.ts";
import type { Findings } from "./use-findings.ts";

/** What can be done with the chosen finding, and the keys for it. */
export function useCheckDesk(
  { shown, at, chosen, choose }: Findings,
  { edition, who, readOnly }: { readonly edition: number; readonly who: string; readonly readOnly: boolean },
) {
  const deeds = useFindingDeeds(edition, who);
  const [leaving, setLeaving] = useState(false);
  const { key = "", state } = chosen ?? {};
  // Whoever goes on to the next finding need not wait for what is done about the one before.
  const waits = deeds.isPending && concerns(deeds.variables, key);
  const may = !readOnly && !waits && chosen !== undefined;
  const does = (wanted: boolean, deed: () => FindingDeed): (() => void) | undefined =>
    may && wanted
      ? () => {
          // Stays chosen, though it may pass the filters no more.
          choose(chosen);
          deeds.mutate(deed());
        }
      : undefined;
  const go = (to: number): (() => void) | undefined => {
    const finding = shown[to];
    return finding && (() => choose(finding));
  };
  const step = chosen?.mendedBy ?? null;
  const tools = {
    previous: go(at - 1),
    next: go(at + 1),
    accept: does(state === "open", () => ({ does: "say", key, says: "accepted" })),
    reopen: does(state === "accepted" || state === "suppressed", () => ({ does: "say", key, says: "open" })),
    suppress: may && (state === "open" || state === "accepted") ? () => setLeaving(true) : undefined,
    mend: does(chosen?.mendable ?? false, () => ({ does: "mend", keys: [key] })),
    undo: does(step !== null, () => ({ does: "undo", step: step ?? 0 })),
  };
  const leave = (reason: string): void => {
    setLeaving(false);
    does(true, () => ({ does: "say", key, says: "suppressed", reason }))?.();
  };
  useKeys({
    ...{ j: tools.next, ArrowDown: tools.next, k: tools.previous, ArrowUp: tools.previous },
    ...{ a: tools.accept ?? tools.reopen, s: tools.suppress, f: tools.mend, u: tools.undo },
  });
  const mendAll = (findings: readonly CheckedFinding[]): void =>
    deeds.mutate({ does: "mend", keys: findings.map((finding) => finding.key) });
  const undoAll = (): void => deeds.mutate({ does: "undo", all: true });
  return { tools, deeds, waits, leaving, leave, stay: () => setLeaving(false), mendAll, undoAll };
}

export type CheckDesk = ReturnType<typeof useCheckDesk>;
