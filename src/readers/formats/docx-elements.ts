import type { DocxBody, WordElement } from "./docx-body.ts";
import type { WordParagraph } from "./docx-paragraph.ts";
import { isOff } from "./xml.ts";

const passedOver: WordElement = { open: (body) => body.skip() };
const printed: WordElement = { open: (body) => body.inText(true), close: (body) => body.inText(false) };
const moved: WordElement = { open: (body) => body.openDeleted(), close: (body) => body.closeDeleted() };
const added: WordElement = {
  open(body) {
    body.unprinted.inserted = true;
  },
};
const broken: WordElement = { open: (body) => body.breakLine() };

/** A property of the paragraph, stated by an attribute `val`. */
const paragraphValue = (set: (paragraph: WordParagraph, value: string) => void): WordElement => ({
  attribute: (body, name, value) =>
    name === "val" && body.property((paragraph: WordParagraph) => set(paragraph, value)),
});

const struck: WordElement = {
  open: (body) => body.strike(true),
  attribute: (body, name, value) => name === "val" && body.strike(!isOff(value)),
};

const inTable = (open: (body: DocxBody) => void, close: (body: DocxBody) => void): WordElement => ({
  open: (body) => !body.isBoxed && open(body),
  close: (body) => !body.isBoxed && close(body),
});

/** The elements of WordprocessingML that bear on what is printed; all others are passed through. */
export const wordElements: Readonly<Record<string, WordElement>> = {
  "w:p": { open: (body) => body.openParagraph(), close: (body) => body.closeParagraph() },
  "w:pPr": { open: (body) => body.inProperties(true), close: (body) => body.inProperties(false) },
  "w:pStyle": paragraphValue((paragraph, value) => (paragraph.style = value)),
  "w:numId": paragraphValue((paragraph, value) => (paragraph.numId = value)),
  "w:ilvl": paragraphValue((paragraph, value) => (paragraph.level = Number(value))),
  "w:r": { open: (body) => body.openRun() },
  "w:rStyle": { attribute: (body, name, value) => name === "val" && body.runStyle(value) },
  "w:vanish": {
    open: (body) => body.vanish(true),
    attribute: (body, name, value) => name === "val" && body.vanish(!isOff(value)),
  },
  "w:strike": struck,
  "w:dstrike": struck,
  "w:t": printed,
  "w:delText": printed,
  "m:t": printed,
  "w:tab": { open: (body) => body.words("\t") },
  "w:ptab": { open: (body) => body.words("\t") },
  "w:noBreakHyphen": { open: (body) => body.words("-") },
  "w:br": broken,
  "w:cr": broken,
  "w:sym": {
    attribute: (body, name, value) => body.symbolPart(name, value),
    close: (body) => body.printSymbol(),
  },
  "w:fldChar": { attribute: (body, name, value) => name === "fldCharType" && body.field(value) },
  "w:del": moved,
  "w:moveFrom": moved,
  "w:ins": added,
  "w:moveTo": added,
  "w:rt": passedOver,
  "w:txbxContent": { open: (body) => body.openBox(), close: (body) => body.closeBox() },
  "w:altChunk": {
    open(body) {
      body.unprinted.embedded++;
    },
  },
  "w:tbl": inTable(
    (body) => body.writer.openTable(),
    (body) => body.writer.closeTable(),
  ),
  "w:gridCol": {
    attribute: (body, name, value) => name === "w" && !body.isBoxed && body.writer.widths?.push(Number(value) || 0),
  },
  "w:tr": inTable(
    (body) => body.writer.openRow(),
    (body) => body.writer.closeRow(),
  ),
  "w:gridBefore": {
    attribute(body, name, value) {
      const { row } = body.writer;
      if (name === "val" && row) row.before = spanOf(value, 0);
    },
  },
  "w:tc": inTable(
    (body) => body.writer.openCell(),
    (body) => body.writer.closeCell(),
  ),
  "w:gridSpan": {
    attribute(body, name, value) {
      const { cell } = body.writer;
      if (name === "val" && cell) cell.span = spanOf(value, 1);
    },
  },
  "w:vMerge": {
    open(body) {
      const { cell } = body.writer;
      if (cell) cell.merge = "goes on";
    },
    attribute(body, name, value) {
      const { cell } = body.writer;
      if (name === "val" && cell && value === "restart") cell.merge = "begins";
    },
  },
  "w:hMerge": {
    open(body) {
      const { cell } = body.writer;
      if (cell) cell.joined = true;
    },
    attribute(body, name, value) {
      const { cell } = body.writer;
      if (name === "val" && cell && value === "restart") cell.joined = false;
    },
  },
  "w:pPrChange": passedOver,
  "w:rPrChange": passedOver,
  "w:tblPrChange": passedOver,
  "w:tblGridChange": passedOver,
  "w:trPrChange": passedOver,
  "w:tcPrChange": passedOver,
  "w:sectPrChange": passedOver,
  "w:numberingChange": passedOver,
  "mc:Fallback": passedOver,
};

const widest = 64;

function spanOf(value: string, least: number): number {
  const span = Number(value);
  return Number.isInteger(span) && span > least ? Math.min(span, widest) : least;
}
