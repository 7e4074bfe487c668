import type { Locator } from "../../src/model/provenance.ts";
import { openPdf } from "../../src/readers/formats/pdf/open.ts";
import type { PrintedPage } from "../../src/readers/formats/pdf/page.ts";

/** What stands in a box of a page, read anew from the page's characters; blanks left out. */
export type PrintAt = (at: Locator) => string;

/** Opens a PDF to look up boxes. */
export async function printOf(bytes: Uint8Array): Promise<PrintAt> {
  const pages = (await openPdf(bytes)).map(onPage);
  return ({ page = 0, box }) => {
    if (!box) return "";
    const [x0, y0, x1, y1] = box;
    const found = (pages[page - 1] ?? []).filter(({ x, y }) => x > x0 && x < x1 && y > y0 && y < y1);
    const upright = y1 - y0 > x1 - x0 && new Set(found.map(({ x }) => Math.round(x))).size === 1;
    return found
      .toSorted((a, b) => (upright ? a.y - b.y : a.x - b.x))
      .map(({ text }) => text)
      .join("")
      .replace(/\s+/gu, "");
  };
}

const onPage = (page: PrintedPage): { text: string; x: number; y: number }[] =>
  page.glyphs.map(({ text, box }) => {
    const [x0, y0, x1, y1] = page.toPage(box);
    return { text, x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
  });
