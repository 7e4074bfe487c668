import type { SourceDocument } from "../source-document.ts";
import type { Format } from "./format.ts";
import { flowOf } from "./pdf/flow.ts";
import { openPdf } from "./pdf/open.ts";
import { tablesOf } from "./pdf/open-sides.ts";
import { asideLines, pageElements } from "./pdf/page-elements.ts";
import { pageMarks } from "./pdf/page-marks.ts";
import { printDoubts, unreadablePrint } from "./pdf/print-doubts.ts";
import type { Recogniser } from "./pdf/recogniser.ts";
import { withoutFeet } from "./pdf/table-feet.ts";
import { partRows } from "./pdf/unparted-rows.ts";
import { withUnruledTables } from "./pdf/unruled.ts";
import { withoutWatermarks } from "./pdf/watermarks.ts";
import { TextWriter } from "./pdf/writer.ts";

/** PDF, read by its geometry. With a recogniser pages without text are read too; without one a scan is refused. */
export const pdfFormatWith = (recogniser?: Recogniser): Format => ({
  id: "pdf",
  mediaTypes: ["application/pdf"],
  endings: ["pdf"],
  recognises: (bytes) => headerOf(bytes) >= 0,
  read: (bytes) => readPdf(bytes.subarray(Math.max(0, headerOf(bytes))), recogniser),
});

/** Servers and mail programs put some bytes before a PDF; what is further in is no header. */
const farthestHeader = 8192;

const headerOf = (bytes: Uint8Array): number =>
  new TextDecoder("latin1").decode(bytes.subarray(0, farthestHeader)).search(/%PDF-\d/u);

/** PDF as it is read without a recogniser. */
export const pdfFormat: Format = pdfFormatWith();

async function readPdf(bytes: Uint8Array, recogniser: Recogniser | undefined): Promise<SourceDocument> {
  const pages = withoutWatermarks(await openPdf(bytes, recogniser));
  const unreadable = unreadablePrint(pages);
  if (unreadable) throw unreadable;
  const tables = tablesOf(pages.map(({ rulings }) => rulings));
  const { pages: elements, feet } = withoutFeet(pages.flatMap((page, i) => pageElements(page, tables[i] ?? [])));
  partRows(elements);
  const marks = new Set([...pageMarks(elements), ...feet]);
  const writer = new TextWriter();
  for (const block of flowOf(withUnruledTables(elements, marks), marks)) writer.write(block);
  for (const line of pages.flatMap(asideLines)) writer.mark(line);
  return { ...writer.end(), markup: [], separators: [], findings: printDoubts(pages) };
}
