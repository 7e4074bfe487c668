import { bare } from "../../../text/blank.ts";
import { parsePlace } from "../../../text/places.ts";
import { cellText, type Row } from "../../source-document.ts";
import { columnFieldOf } from "../columns.ts";

const fewestRows = 2;

/** The column whose every filled cell is a township's name, under a heading that is no field's. */
export function placeColumnOf(header: Row, below: readonly Row[]): number | undefined {
  const found = header.cells.findIndex((heading, i) => {
    const words = below.map(({ cells }) => (cells[i] ? bare(cellText(cells[i])) : "")).filter((text) => text !== "");
    const isOpen = columnFieldOf(cellText(heading)) === undefined;
    return isOpen && words.length >= fewestRows && words.every((text) => townshipIn(text) !== undefined);
  });
  return found < 0 ? undefined : found;
}

/** The township that a cell names and that is one: 各镇 names none. */
const townshipIn = (text: string): string | undefined =>
  /^[本各全该]/u.test(text) ? undefined : (parsePlace(text)?.name ?? undefined);
