// How often the rules are right on real lists, by labels made by reading. Without ../shared these tests do not run.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { readDutyList } from "../../src/readers/read.ts";
import { checkList } from "../../src/rules/check.ts";

const lists = join(import.meta.dirname, "../../../shared/lists");

interface Label {
  readonly document: string;
  readonly rule: string;
  readonly kind: string | null;
  readonly ordinal: number | null;
  readonly start: number | null;
  readonly right: boolean;
}

const labels = readFileSync(join(import.meta.dirname, "../labels/findings.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Label);

const keyOf = ({ document, rule, kind, ordinal, start }: Omit<Label, "right">): string =>
  [document, rule, kind, ordinal, start].join(" ");

async function judged(): Promise<{ finding: Finding; right: boolean }[]> {
  const rightOf = new Map(labels.map((label) => [keyOf(label), label.right]));
  const found = await Promise.all(
    ["000.txt", "001.txt", "004.txt"].map(async (name) => {
      const bytes = readFileSync(join(lists, name));
      const document = createHash("sha256").update(bytes).digest("hex");
      const { reading, source } = await readDutyList({ name, bytes, sha256: document });
      return checkList({ reading, text: source.text }).map((finding) => {
        const { rule, kind = null, ordinal = null, at } = finding;
        return { finding, right: rightOf.get(keyOf({ document, rule, kind, ordinal, start: at?.start ?? null })) };
      });
    }),
  );
  return found.flat().filter((one): one is { finding: Finding; right: boolean } => one.right !== undefined);
}

describe.runIf(existsSync(lists))("findings labelled by reading", () => {
  test("85 of 100 that are more than hints are right, and 80 of 100 of each rule", async () => {
    const firm = (await judged()).filter(({ finding }) => finding.severity !== "hint");
    const precision = (of: readonly { right: boolean }[]): number => of.filter(({ right }) => right).length / of.length;
    expect(firm.length).toBeGreaterThan(70);
    expect(precision(firm)).toBeGreaterThanOrEqual(0.85);
    const poor = [...Map.groupBy(firm, ({ finding }) => finding.rule)].filter(([, of]) => precision(of) < 0.8);
    expect(poor.map(([rule]) => rule)).toEqual([]);
  });
});
