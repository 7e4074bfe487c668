import { pdfFormat } from "../../src/readers/formats/pdf.ts";
import { cellText, lineText, type SourceDocument } from "../../src/readers/source-document.ts";
import { type HandMadeOptions, type HandMadePage, handMadePdf } from "./hand-made-pdf.ts";

/** Reads the pages of a hand-made PDF, or a PDF's bytes. */
export const readPages = async (
  pages: readonly HandMadePage[] | Uint8Array,
  options: HandMadeOptions = {},
): Promise<SourceDocument> => pdfFormat.read(pages instanceof Uint8Array ? pages : handMadePdf(pages, options));

/** The words of each row's cells. */
export const rows = (source: SourceDocument): string[][] =>
  source.blocks.flatMap((block) => (block.type === "row" ? [block.cells.map(cellText)] : []));

/** The lines outside tables. */
export const lines = (source: SourceDocument): string[] =>
  source.blocks.flatMap((block) => (block.type === "paragraph" ? [lineText(block.line)] : []));
