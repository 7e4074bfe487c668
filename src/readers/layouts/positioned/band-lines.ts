import { looksLikeBody } from "../../../text/bodies.ts";
import { PrintedText } from "../../printed-text.ts";
import { type Band, bandOf } from "../bands.ts";
import { usualCategories } from "../categories.ts";
import type { PlacedLine } from "./position-lines.ts";

/** So many of the lines that may be bands are surely so where the others head parts of a cell. */
const mostSure = 0.5;

/**
 * Lines that only say which category follows, and stand over all columns. “一、县公安局” heads a part of a cell, and so do others of the kind where
 * the list's bands count their items or name usual categories.
 */
export function bandLines(lines: readonly PlacedLine[]): ReadonlySet<PlacedLine> {
  const found = lines.flatMap((line) => {
    const band = line.segments.length === 1 ? bandOf(PrintedText.of([line.paragraph.line])) : undefined;
    return band && !looksLikeBody(band.category.text) ? [{ line, isSure: isSure(band, line) }] : [];
  });
  const sure = found.filter((one) => one.isSure);
  return new Set((sure.length >= found.length * mostSure ? sure : found).map(({ line }) => line));
}

/** Whether a band counts its items, or names a category that lists usually have. */
const isSure = ({ category }: Band, { segments }: PlacedLine): boolean =>
  usualCategories.has(category.text) || /[项件条个][）)】]?\s*$/u.test(segments[0]?.text ?? "");
