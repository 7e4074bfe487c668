// What SARIF 2.1.0 (sections 3.13 to 3.55 of the standard) asks of a log like ours.
import { expect, test } from "vitest";
import { bytesOf, exampleList, listText, readBytes } from "../../tests/tools/lists.ts";
import type { Finding } from "../model/finding.ts";
import { checkList } from "../rules/check.ts";
import { asSarif } from "./sarif.ts";

interface Region {
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet?: { readonly text: string };
}
interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly columnKind: string;
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { uri: string; index: number }; region?: Region };
        readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
      }[];
      readonly baselineState?: string;
      readonly suppressions?: readonly object[];
      readonly relatedLocations: readonly { readonly id: number }[];
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly artifactLocation: { uri: string };
          readonly replacements: readonly { deletedRegion: Region; insertedContent: { text: string } }[];
        }[];
      }[];
    }[];
  }[];
}

const list = listText({
  ...exampleList,
  basic: ["受理低保申请", "受理低保申请工作", "清理灌渠,管护路灯", "登记存在的的隐患（含租户"],
});
const { reading, source } = readBytes(bytesOf(list));
const withoutPlace: Finding = {
  ...{ rule: "totals-disagree", about: "source", severity: "error" },
  ...{ message: "说明称 5 项，实有 4 项", messageEn: "5 items stated, 4 found" },
};
const findings = [...checkList({ reading, text: source.text }), withoutPlace];
const log = asSarif({ version: "1.2.3", document: "清单 甲.txt", findings, setAside: [] }) as Log;
const [run] = log.runs;
const results = run?.results ?? [];

test("a log is plain JSON that names its version and schema, with one run", () => {
  expect(JSON.parse(JSON.stringify(log))).toEqual(log);
  expect(log.version).toBe("2.1.0");
  expect(new URL(log.$schema).pathname).toMatch(/sarif-schema-2\.1\.0\.json$/u);
  expect(log.runs).toHaveLength(1);
  expect(run?.tool.driver).toMatchObject({ name: "mingze", version: "1.2.3" });
  expect(run?.columnKind).toBe("utf16CodeUnits");
});
test("each result names a rule of the driver by id and index, once each", () => {
  const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(results.length).toBe(findings.length);
  expect(results.length).toBeGreaterThan(4);
  for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
});
test("levels are those of the standard, and each result has a message", () => {
  for (const { level, message } of results) {
    expect(["none", "note", "warning", "error"]).toContain(level);
    expect(message.text.length).toBeGreaterThan(0);
  }
});
test("each place is in the one artifact, whose address is a valid URI, and its snippet is what stands there", () => {
  const [artifact, ...others] = run?.artifacts ?? [];
  expect(others).toEqual([]);
  expect(() => new URL(artifact?.location.uri ?? "", "file:///")).not.toThrow();
  expect(artifact?.location.uri).not.toMatch(/[\s\u0080-\uffff]/u);
  for (const { locations } of results) {
    expect(locations).toHaveLength(1);
    for (const { physicalLocation } of locations) {
      expect(physicalLocation.artifactLocation).toEqual({ uri: artifact?.location.uri, index: 0 });
      const { region } = physicalLocation;
      if (!region) continue;
      expect(region.charOffset).toBeGreaterThanOrEqual(0);
      expect(region.charLength).toBeGreaterThan(0);
      expect(source.text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet?.text);
    }
  }
});
test("related places are numbered apart, and a row of them is named", () => {
  expect(results.some(({ relatedLocations }) => relatedLocations.length > 0)).toBe(true);
  for (const { relatedLocations } of results)
    expect(relatedLocations.map(({ id }) => id)).toEqual(relatedLocations.map((_, i) => i));
});
test("a fix replaces just the words at fault, in the same artifact", () => {
  const fixes = results.flatMap(({ fixes = [], locations }) => fixes.map((fix) => ({ fix, locations })));
  expect(fixes.length).toBeGreaterThan(1);
  for (const { fix, locations } of fixes)
    for (const { artifactLocation, replacements } of fix.artifactChanges) {
      expect(artifactLocation).toEqual(locations[0]?.physicalLocation.artifactLocation);
      for (const { deletedRegion, insertedContent } of replacements) {
        expect(deletedRegion).toEqual(locations[0]?.physicalLocation.region);
        expect(insertedContent.text).not.toBe(deletedRegion.snippet?.text);
      }
    }
});
test("a finding of the whole list has a result without a region", () => {
  const [whole] = results.filter(({ ruleId }) => ruleId === "totals-disagree");
  expect(whole?.locations[0]?.physicalLocation.region).toBeUndefined();
  expect(whole?.locations[0]?.logicalLocations).toEqual([]);
});
test("what the office leaves is suppressed with its reason, what the baseline holds is unchanged, and all else is new", () => {
  const [known, left, ...others] = findings as [Finding, Finding, ...Finding[]];
  const setAside = [
    { finding: known, left: null },
    { finding: left, left: { reason: "原文如此", date: "2026-01-05" } },
  ];
  const { runs } = asSarif({ version: "1.2.3", document: "清单.txt", findings: others, setAside }) as Log;
  const all = runs[0]?.results ?? [];
  expect(all).toHaveLength(findings.length);
  expect(all.slice(0, -2).every(({ baselineState }) => baselineState === "new")).toBe(true);
  expect(all.slice(0, -2).some(({ suppressions }) => suppressions)).toBe(false);
  expect(all.slice(-2)).toMatchObject([
    { ruleId: known.rule, baselineState: "unchanged" },
    {
      ruleId: left.rule,
      suppressions: [{ kind: "external", justification: "原文如此", properties: { date: "2026-01-05" } }],
    },
  ]);
});
test("a fix of words that stand at several places replaces them at each", () => {
  const places = [3, 40].map((start) => ({ start, end: start + 4 }));
  const [at, again] = places;
  const repeats = [{ id: "supporting-1", field: "departmentResponsibilities", at: again }];
  const finding: Finding = { ...withoutPlace, quote: "县人社局", at, fix: "县人力资源和社会保障局", repeats };
  const { runs } = asSarif({ version: "1.2.3", document: "清单.txt", findings: [finding], setAside: [] }) as Log;
  const replaced = runs[0]?.results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
  expect(replaced.map(({ deletedRegion }) => deletedRegion.charOffset)).toEqual([3, 40]);
});
