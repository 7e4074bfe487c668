import type { Finding } from "./finding.ts";
import type { Accounting } from "./reading.ts";

/** The finding that text belongs to no item; none where every character is placed. */
export function unplacedText({ unplaced, unplacedAt }: Accounting): Finding[] {
  const [first] = unplacedAt;
  if (!first) return [];
  return [
    {
      about: "reading",
      rule: "text-unplaced",
      severity: "warning",
      at: first.at,
      message: `有 ${unplacedAt.length} 处、共 ${unplaced} 字没有归入任何事项，第一处：“${short(first.quote)}”`,
      messageEn: `${unplaced} characters in ${unplacedAt.length} places belong to no item`,
    },
  ];
}

const short = (quote: string): string => {
  const line = quote.replace(/\s+/gu, "");
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
};
