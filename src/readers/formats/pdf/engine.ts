/// <reference path="./pdfjs-worker.d.ts" />
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A character as pdfjs hands it over for drawing. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export type OperatorCodes = Readonly<Record<string, number>>;

export type Pdf = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

export interface Engine {
  readonly codes: OperatorCodes;
  /** Opens a document; its promise fails as pdfjs fails. */
  open(bytes: Uint8Array): Promise<Pdf>;
}

let engine: Promise<Engine> | undefined;

/** pdfjs, loaded when the first PDF comes: it takes longer to load than a text list to be read. */
export const pdfEngine = (): Promise<Engine> => {
  engine ??= load();
  return engine;
};

async function load(): Promise<Engine> {
  // pdfjs looks for what drawing on a screen needs and complains loudly where it is missing; nothing is drawn here.
  const globals = globalThis as { pdfjsWorker?: unknown; DOMMatrix?: unknown; Path2D?: unknown };
  globals.DOMMatrix ??= class {};
  globals.Path2D ??= class {};
  const [{ getDocument, OPS, VerbosityLevel }, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  // pdfjs finds its worker's program here and runs it in this thread, which is a thread of ours that can be ended.
  globals.pdfjsWorker ??= worker;
  return {
    codes: OPS as unknown as OperatorCodes,
    open: (bytes) =>
      getDocument({
        // pdfjs takes its bytes for itself, so it gets a copy.
        data: new Uint8Array(bytes),
        verbosity: VerbosityLevel.ERRORS,
        cMapUrl: tablesOfPackage("cmaps"),
        standardFontDataUrl: tablesOfPackage("standard_fonts"),
        useSystemFonts: false,
        disableFontFace: true,
        // Pictures are not looked at, so none is unpacked.
        maxImageSize: 0,
        enableXfa: false,
        useWasm: false,
      }).promise,
  };
}

/** pdfjs's own tables (encodings of Chinese fonts, widths of standard fonts) lie in its package, and pdfjs reads them. */
function tablesOfPackage(folder: string): string {
  const url = import.meta.resolve(`pdfjs-dist/${folder}/`);
  return decodeURIComponent(url.replace(/^file:\/\//u, "").replace(/^\/(?=[A-Za-z]:)/u, ""));
}
