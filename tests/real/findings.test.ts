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
  readonly end: number | null;
  readonly right: boolean;
}

const labels = readFileSync(join(import.meta.dirname, "../labels/findings.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Label);

/** The label of a finding: of those of the same rule and row that stand at its words, the one that begins nearest. */
function labelOf({ rule, kind, ordinal, at }: Finding, document: string): Label | undefined {
  const row = (of: { kind?: string | null; ordinal?: number | null }): string => `${of.kind ?? ""} ${of.ordinal ?? ""}`;
  const ofRow = labels.filter(
    (label) =>
      label.document === document &&
      label.rule === rule &&
      row(label) === row({ kind: kind ?? null, ordinal: ordinal ?? null }),
  );
  if (!at) return ofRow.find(({ start }) => start === null);
  const far = ({ start }: Label): number => Math.abs((start ?? 0) - at.start);
  return ofRow
    .filter(({ start, end }) => start !== null && end !== null && start < at.end && at.start < end)
    .toSorted((one, other) => far(one) - far(other))[0];
}

async function judged(): Promise<{ finding: Finding; right: boolean }[]> {
  const found = await Promise.all(
    ["000.txt", "001.txt", "004.txt"].map(async (name) => {
      const bytes = readFileSync(join(lists, name));
      const document = createHash("sha256").update(bytes).digest("hex");
      const { reading, source } = await readDutyList({ name, bytes, sha256: document });
      return checkList({ reading, text: source.text }).map((finding) => ({
        finding,
        right: labelOf(finding, document)?.right,
      }));
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
