import type { CheckedFinding } from "../model/check.ts";
import type { Finding } from "../model/finding.ts";
import { asCheckReport } from "../writers/check-report.ts";
import { asSarif } from "../writers/sarif.ts";
import type { App } from "./app.ts";
import { type CheckedFile, slipsIn } from "./check.ts";
import { editionOf } from "./editions.ts";
import { type ExportedFile, mediaTypes } from "./export-list.ts";
import { fullName } from "./place-names.ts";
import { checkedEdition } from "./show-check.ts";

type Told = Pick<CheckedFile, "township" | "documents" | "findings" | "setAside" | "text">;

/** The findings of a list as a SARIF log. */
export const sarifOf = (
  { documents, findings, setAside }: Pick<Told, "documents" | "findings" | "setAside">,
  version: string,
): unknown => asSarif({ version, document: documents[0]?.name ?? "", findings, setAside });

/** The findings of a list as a Word table, and below it those that are set aside. */
export function wordReportOf({ township, findings, setAside, text }: Omit<Told, "documents">): Promise<Uint8Array> {
  const printed = (finding: Finding) => ({ finding, ...printedAround(finding, text) });
  return asCheckReport({
    title: `${fullName(township)}履职事项清单核对意见`,
    findings: findings.map(printed),
    setAside: setAside.map(({ finding, left }) => ({ ...printed(finding), left })),
  });
}

/** Files that tell the findings of a list. */
export const checkFormats = ["sarif", "docx"] as const;

interface CheckExport {
  readonly edition: number;
  readonly format: (typeof checkFormats)[number];
  /** Only what the office has accepted. */
  readonly accepted: boolean;
  /** Of mingze. */
  readonly version: string;
}

/** The findings of an edition as a file, those that the office leaves apart from the others. Throws NOT_FOUND. */
export async function exportCheck(
  app: App,
  { edition: id, format, accepted, version }: CheckExport,
): Promise<ExportedFile> {
  const edition = await editionOf(app, id);
  const { list, findings } = await checkedEdition(app, edition, await slipsIn(app, edition));
  const { township, documents } = edition;
  const told = { ...split(findings, accepted), township, documents, text: list.text };
  const name = `${fullName(township)}履职事项清单核对意见.${format}`;
  if (format === "docx") return { name, mediaType: mediaTypes.docx, bytes: await wordReportOf(told) };
  const log = JSON.stringify(sarifOf(told, version), null, 2);
  return { name, mediaType: "application/sarif+json", bytes: new TextEncoder().encode(`${log}\n`) };
}

/** What is to be told, and what the office leaves; or only what it has accepted. */
function split(findings: readonly CheckedFinding[], accepted: boolean): Pick<Told, "findings" | "setAside"> {
  if (accepted) return { findings: findings.filter(({ judgement }) => judgement?.says === "accepted"), setAside: [] };
  return {
    findings: findings.filter(({ judgement }) => judgement?.says !== "suppressed"),
    setAside: findings.flatMap((finding) =>
      finding.judgement?.says === "suppressed" ? [{ finding, left: finding.judgement }] : [],
    ),
  };
}

const mostBefore = 24;
const mostBehind = 16;

/** The printed words around those at fault, in their line, markup gone. */
export function printedAround(
  { at }: Finding,
  text: string | null,
): { readonly before: string; readonly behind: string } {
  if (text === null || !at) return { before: "", behind: "" };
  const before = text.slice(Math.max(0, at.start - mostBefore), at.start).replace(/^[\s\S]*[\n\t]/u, "");
  const behind = text.slice(at.end, at.end + mostBehind).replace(/[\n\t][\s\S]*$/u, "");
  return { before: plain(before).replace(/^[.．，。；、：]+/u, ""), behind: plain(behind) };
}

/** Without tags, also those that the cut left half. */
const plain = (part: string): string => part.replace(/^[^<>]*>|<[^>]*>|<[^<>]*$|\s+/gu, " ").trim();
