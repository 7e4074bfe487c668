import type { Format } from "./format.ts";

const byEnding: Readonly<Record<string, string>> = {
  md: "text/markdown",
  markdown: "text/markdown",
  tsv: "text/tab-separated-values",
  xhtml: "application/xhtml+xml",
  docm: "application/vnd.ms-word.document.macroEnabled.12",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
};

/** The media type of a document: what its format is, and within that what its name says. */
export function mediaTypeOf({ mediaTypes }: Format, name: string): string {
  const named = byEnding[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
  return mediaTypes.find((type) => type === named) ?? mediaTypes[0] ?? "application/octet-stream";
}
