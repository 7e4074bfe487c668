import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import worker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { PdfTables } from "./pdf-tables.ts";

GlobalWorkerOptions.workerSrc = worker;

interface Opened {
  readonly sha256: string;
  readonly pdf: Promise<PDFDocumentProxy>;
  close(): void;
}

let last: Opened | undefined;

/** A stored PDF, opened to be drawn. The last one stays open: the next doubt stands in it too. */
export function openPdf(sha256: string): Promise<PDFDocumentProxy> {
  if (last?.sha256 !== sha256) {
    last?.close();
    last = opened(sha256);
  }
  return last.pdf;
}

function opened(sha256: string): Opened {
  const task = getDocument({
    url: `/api/documents/${sha256}`,
    disableRange: true,
    disableStream: true,
    BinaryDataFactory: PdfTables,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
  });
  const one: Opened = { sha256, pdf: task.promise, close: () => void task.destroy() };
  // What could not be opened is opened anew when it is asked for again.
  task.promise.catch(() => {
    if (last === one) last = undefined;
  });
  return one;
}
