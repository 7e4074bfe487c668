import type { Finding } from "../../model/finding.ts";
import type { SourceDocument, Span } from "../source-document.ts";
import { DocxBody, type Unprinted } from "./docx-body.ts";
import { wordElements } from "./docx-elements.ts";
import { DocxNumbering } from "./docx-numbering.ts";
import { DocxStyles } from "./docx-styles.ts";
import { DocxWriter } from "./docx-writer.ts";
import { hiddenText, notesApart, partsNotRead, struckThrough, trackedChanges } from "./findings.ts";
import { blocksOf } from "./flow.ts";
import type { Format } from "./format.ts";
import { NeutralText } from "./neutral-text.ts";
import { isPackageOf, OfficePackage, type Relation } from "./office-package.ts";
import { unreadable } from "./unreadable.ts";

/**
 * Word documents. The neutral text is the body in reading order, cells parted by tabs and rows by line ends, numbers
 * that Word makes written out; behind it notes, then headers and footers.
 */
export const docxFormat: Format = {
  id: "docx",
  mediaTypes: [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.ms-word.document.macroEnabled.12",
  ],
  endings: ["docx", "docm"],
  recognises: (bytes) => isPackageOf("word", bytes),
  read(bytes): SourceDocument {
    const parts = new OfficePackage(bytes);
    const { main } = parts;
    const xml = parts.text(main);
    if (xml === undefined) throw unreadable("its main part is missing", `缺少正文部件，文件已损坏`);
    return readParts(parts, xml, parts.relations(main));
  },
};

function readParts(parts: OfficePackage, xml: string, relations: readonly Relation[]): SourceDocument {
  const partOf = (type: string): string | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : parts.text(target);
  };
  const styles = new DocxStyles(partOf("styles"));
  const numbering = new DocxNumbering(partOf("numbering"), styles);
  const text = new NeutralText();
  const unprinted: Unprinted = { hidden: 0, deleted: 0, inserted: false, embedded: 0, struck: 0 };
  const written = (part: string): DocxWriter => {
    const writer = new DocxWriter(text, styles, numbering);
    new DocxBody(writer, styles, unprinted).read(part, wordElements);
    text.append("\n");
    return writer;
  };
  const body = written(xml);
  const others = (types: readonly string[]): DocxWriter[] =>
    relations.filter(({ type }) => types.includes(type)).map(({ target }) => written(parts.text(target) ?? ""));
  const notes = others(["footnotes", "endnotes"]);
  const margins = others(["header", "footer"]);
  return {
    text: text.toString(),
    blocks: blocksOf(body.nodes).blocks,
    markup: [body, ...notes, ...margins].flatMap(({ markup }) => markup),
    separators: [],
    margins: margins.flatMap(printedIn),
    findings: findingsAbout(unprinted, notes.flatMap(printedIn).length),
  };
}

const printedIn = ({ nodes }: DocxWriter): Span[] => blocksOf(nodes).blocks.map(({ at }) => at);

const findingsAbout = ({ hidden, deleted, inserted, embedded, struck }: Unprinted, notes: number): Finding[] => [
  ...hiddenText(hidden),
  ...trackedChanges(deleted, inserted),
  ...struckThrough(struck),
  ...notesApart(notes),
  ...partsNotRead(embedded),
];
