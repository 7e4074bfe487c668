import type { Finding } from "./finding.ts";
import type { Accounting } from "./reading.ts";

interface Doubted {
  readonly findings: readonly Finding[];
  readonly accounting: Pick<Accounting, "unplacedAt">;
}

/** Whether a finding is a doubt about the reading. What is told of unplaced text is not: each passage is a doubt of its own. */
export const isDoubt = ({ about, rule }: Finding): boolean => about === "reading" && rule !== "text-unplaced";

/** How many doubts a reading has for a person to settle: what every door says of it. */
export const doubtCount = ({ findings, accounting }: Doubted): number =>
  findings.filter(isDoubt).length + accounting.unplacedAt.length;
