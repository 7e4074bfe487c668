import type { SourceDocument } from "../readers/source-document.ts";
import type { Corrector } from "../registry/recorrect.ts";
import { applyCorrections } from "../review/apply-corrections.ts";
import { checkStructure } from "../rules/check.ts";

/** Makes corrections on a reading, and asks the rules anew what they find in the result. */
export const corrector: Corrector = (reading, source, corrections) => {
  const made = applyCorrections(reading, (source as SourceDocument).text, corrections);
  return { ...made, findings: [...made.findings.filter(({ about }) => about === "reading"), ...checkStructure(made)] };
};
