import type { Finding } from "../model/finding.ts";
import { asCheckReport } from "../writers/check-report.ts";
import { asSarif } from "../writers/sarif.ts";
import type { CheckedFile } from "./check.ts";
import { fullName } from "./place-names.ts";

/** The findings of a list as a SARIF log. */
export const sarifOf = ({ documents, findings }: CheckedFile, version: string): unknown =>
  asSarif({ version, document: documents[0]?.name ?? "", findings });

/** The findings of a list as a Word table. */
export const wordReportOf = ({ township, findings, text }: CheckedFile): Promise<Uint8Array> =>
  asCheckReport({
    title: `${fullName(township)}履职事项清单核对意见`,
    findings: findings.map((finding) => ({ finding, ...printedAround(finding, text) })),
  });

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
  return { before: plain(before), behind: plain(behind) };
}

/** Without tags, also those that the cut left half. */
const plain = (part: string): string => part.replace(/^[^<>]*>|<[^>]*>|<[^<>]*$|\s+/gu, " ").trim();
