import { createHash } from "node:crypto";
import type { DutyItem } from "../model/duty-item.ts";
import type { Finding } from "../model/finding.ts";
import { keyOf } from "../rules/finding-key.ts";

const letters = 8;

/** What findings are called in addresses and commands, in their order: a name stays while rule, item and words do. */
export function namesOf(findings: readonly Finding[], items: readonly DutyItem[]): string[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const name = createHash("sha256")
      .update(JSON.stringify(keyOf(finding, items)))
      .digest("hex")
      .slice(0, letters);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}-${time}`;
  });
}
