import { openPdf } from "./open-pdf.ts";

/** Points of a page to pixels of its picture: print of 10 points is read without effort. */
export const pixelsPerPoint = 1.3;
/** A page larger than this, in pixels of the canvas, is drawn coarser. */
const mostPixels = 12_000_000;

export interface DrawnPage {
  readonly picture: HTMLCanvasElement;
  /** In points, as boxes are. */
  readonly width: number;
  readonly height: number;
}

/** Draws a page of a stored PDF, as a viewer shows it. Fails as pdfjs fails, and where the signal ends it. */
export async function drawPage(sha256: string, number: number, signal: AbortSignal): Promise<DrawnPage> {
  const pdf = await openPdf(sha256);
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const wanted = pixelsPerPoint * Math.max(1, window.devicePixelRatio);
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (width * height)));
  const viewport = page.getViewport({ scale });
  const picture = document.createElement("canvas");
  picture.width = Math.ceil(viewport.width);
  picture.height = Math.ceil(viewport.height);
  const drawing = page.render({ canvas: picture, viewport });
  const end = (): void => drawing.cancel();
  signal.addEventListener("abort", end);
  try {
    await drawing.promise;
    signal.throwIfAborted();
    return { picture, width, height };
  } finally {
    signal.removeEventListener("abort", end);
    page.cleanup();
  }
}
