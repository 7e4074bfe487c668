import type { SetAside } from "../model/check.ts";
import type { Finding } from "../model/finding.ts";
import type { Locator } from "../model/provenance.ts";

export interface SarifWish {
  readonly version: string;
  /** The checked document's name. */
  readonly document: string;
  readonly findings: readonly Finding[];
  /** Those that the office leaves stand in the log as suppressed; those of the baseline as unchanged. */
  readonly setAside: readonly SetAside[];
}

const levels = { error: "error", warning: "warning", hint: "note" } as const;

/** Findings as a SARIF 2.1.0 log: one run, character offsets into the document's neutral text, Chinese messages. */
export function asSarif({ version, document, findings, setAside }: SarifWish): unknown {
  const ids = [...new Set([...findings, ...setAside.map(({ finding }) => finding)].map(({ rule }) => rule))];
  const resultIn = (finding: Finding) => resultOf(finding, ids.indexOf(finding.rule), document);
  const baselined = setAside.some(({ left }) => left === null);
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "mingze", version, rules: ids.map((id) => ({ id })) } },
        language: "zh-CN",
        columnKind: "utf16CodeUnits",
        artifacts: [{ location: { uri: encodeURIComponent(document) } }],
        results: [
          ...findings.map((finding) => ({ ...resultIn(finding), ...(baselined ? { baselineState: "new" } : {}) })),
          ...setAside.map(({ finding, left }) => ({ ...resultIn(finding), ...whySetAside(left) })),
        ],
      },
    ],
  };
}

const whySetAside = (left: SetAside["left"]): object =>
  left
    ? { suppressions: [{ kind: "external", justification: left.reason, properties: { date: left.date } }] }
    : { baselineState: "unchanged" };

function resultOf(finding: Finding, ruleIndex: number, document: string): object {
  const { rule, severity, message, about, kind, ordinal, id, field, at, fix, related, repeats = [] } = finding;
  const artifactLocation = { uri: encodeURIComponent(document), index: 0 };
  const region = at && regionOf(at, finding);
  const places = [region, ...repeats.map((repeat) => repeat.at && regionOf(repeat.at, finding))].filter(Boolean);
  const logicalLocations = id ? [{ fullyQualifiedName: id, kind: "element" }] : [];
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, ...(region ? { region } : {}) }, logicalLocations }],
    relatedLocations: (related ?? []).map((other, i) => ({
      id: i,
      logicalLocations: [{ fullyQualifiedName: other.id, kind: "element" }],
    })),
    ...(fix !== undefined && region
      ? {
          fixes: [
            {
              description: { text: `改为“${fix}”` },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: places.map((deletedRegion) => ({ deletedRegion, insertedContent: { text: fix } })),
                },
              ],
            },
          ],
        }
      : {}),
    properties: { about, ...(kind ? { kind, ordinal: ordinal ?? null } : {}), ...(field ? { field } : {}) },
  };
}

const regionOf = ({ start, end }: Locator, { quote }: Finding) => ({
  charOffset: start,
  charLength: end - start,
  ...(quote ? { snippet: { text: quote } } : {}),
});
