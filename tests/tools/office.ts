// Office files made of raw parts, so that a test can hold whatever a word processor or an attacker might write.
import { strToU8, type Zippable, zipSync } from "fflate";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ) as Zippable,
    { level: 6, mtime: new Date(2025, 0, 1) },
  );

const relationsXml = (targets: readonly (readonly [string, string])[], base = relationships): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${base}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footer?: string;
  readonly footnotes?: string;
}

export const wordXml = (name: string, content: string): string =>
  `${declaration}<w:${name} xmlns:w="${word}" xmlns:r="${relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${content}</w:${name}>`;

/** Parts of a Word document with that body; `beside` are the contents of its other parts. */
export function wordParts(body: string, beside: WordParts = {}): Record<string, string> {
  const others = Object.entries(beside) as [keyof WordParts, string][];
  const roots = { styles: "styles", numbering: "numbering", footer: "ftr", footnotes: "footnotes" } as const;
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationsXml([["officeDocument", "word/document.xml"]]),
    "word/document.xml": wordXml("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationsXml(others.map(([type]) => [type, `${type}.xml`])),
    ...Object.fromEntries(others.map(([type, content]) => [`word/${type}.xml`, wordXml(roots[type], content)])),
  };
}

export const wordOf = (body: string, beside?: WordParts): Uint8Array => zipOf(wordParts(body, beside));

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${/^</u.test(content) || content === "" ? content : run(content)}</w:p>`;

export const numbered = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** A table of cells, each words or ready content, with properties behind a bar: “content|properties”. */
export const tableXml = (rows: readonly (readonly string[])[], widths: readonly number[] = []): string =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows
    .map((row) => `<w:tr>${row.map(cellXml).join("")}</w:tr>`)
    .join("")}</w:tbl>`;

function cellXml(cell: string): string {
  const bar = cell.lastIndexOf("|");
  const [content, properties] = bar < 0 ? [cell, ""] : [cell.slice(0, bar), cell.slice(bar + 1)];
  const inner = content.startsWith("<w:p") || content.startsWith("<w:tbl") ? content : paragraph(content);
  return `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
}

export interface SheetParts {
  readonly name: string;
  /** What stands within `<worksheet>`. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
}

export interface BookParts {
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
}

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetXml = (name: string, content: string): string =>
  `${declaration}<${name} xmlns="${spreadsheet}" xmlns:r="${relationships}">${content}</${name}>`;

/** Parts of a workbook with those sheets. */
export function bookParts(
  sheets: readonly SheetParts[],
  { strings, styles, properties = "" }: BookParts = {},
): Record<string, string> {
  const targets: [string, string][] = sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`]);
  if (strings !== undefined) targets.push(["sharedStrings", "sharedStrings.xml"]);
  if (styles !== undefined) targets.push(["styles", "styles.xml"]);
  const named = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
  );
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationsXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": sheetXml("workbook", `<workbookPr ${properties}/><sheets>${named.join("")}</sheets>`),
    "xl/_rels/workbook.xml.rels": relationsXml(targets),
    ...Object.fromEntries(sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml("worksheet", xml)])),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": sheetXml("sst", strings) }),
    ...(styles === undefined ? {} : { "xl/styles.xml": sheetXml("styleSheet", styles) }),
  };
}

export const bookOf = (sheets: readonly SheetParts[], parts?: BookParts): Uint8Array => zipOf(bookParts(sheets, parts));
