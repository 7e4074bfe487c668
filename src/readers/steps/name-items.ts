import type { Finding } from "../../model/finding.ts";
import type { Step } from "./state.ts";

/**
 * Gives each item its id: list and printed ordinal, and a count where an ordinal comes again in other words
 * (`basic-97`, `basic-97-2`). The id does not depend on the words, so a better reading of a row keeps it.
 */
export const nameItems: Step = {
  name: "name the items",
  run(state) {
    const used = new Map<string, number>();
    const items = state.items.map((item) => {
      const stem = `${item.kind}-${item.ordinal ?? "x"}`;
      const count = (used.get(stem) ?? 0) + 1;
      used.set(stem, count);
      return { ...item, id: count === 1 ? stem : `${stem}-${count}` };
    });
    const idAt = new Map(items.flatMap((item) => item.printedAt.map((at) => [`${item.kind} ${at.start}`, item.id])));
    const findings = state.findings.map((finding): Finding => {
      const id = finding.kind && finding.at ? idAt.get(`${finding.kind} ${finding.at.start}`) : undefined;
      return id === undefined || finding.ordinal === undefined ? finding : { ...finding, id };
    });
    return { ...state, items, findings };
  },
};
