import type { Box, Glyph } from "./geometry.ts";
import type { PrintedPage } from "./page.ts";

/** A character that was recognised on the picture of a page, in points from the page's upper left. */
export interface RecognisedSign {
  readonly text: string;
  readonly box: Box;
}

/** A page without text, as a scanner makes it. */
export interface ScannedPage {
  /** The whole PDF; an adapter draws the page with its own means. */
  readonly bytes: Uint8Array;
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

/** Recognition of print, as an adapter to an OCR program offers it. mingze has none of its own. */
export interface Recogniser {
  recognise(page: ScannedPage): Promise<readonly RecognisedSign[]>;
}

/** The page with what was recognised on it; ruling lines of a scan are not known, so blanks must part its columns. */
export async function recognised(page: PrintedPage, bytes: Uint8Array, recogniser: Recogniser): Promise<PrintedPage> {
  const { number, width, height } = page;
  const signs = await recogniser.recognise({ bytes, number, width, height });
  const glyphs = signs.map(
    ({ text, box }): Glyph => ({ text, box, size: box[3] - box[1], direction: 0, vertical: false }),
  );
  return { ...page, glyphs, isRecognised: glyphs.length > 0 };
}
