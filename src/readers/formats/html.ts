import { Parser } from "htmlparser2";
import type { Block, SourceDocument, Span } from "../source-document.ts";
import { decoded } from "./decode.ts";
import { hiddenText, struckThrough } from "./findings.ts";
import type { Format } from "./format.ts";
import { strikingClassesOf } from "./html-hidden.ts";
import { PageBuilder } from "./html-page.ts";
import { withoutUnclosed } from "./html-unclosed.ts";

/** HTML pages. Offsets count in the decoded source; tags, scripts and styles are markup. */
export const htmlFormat: Format = {
  id: "html",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  endings: ["html", "htm", "xhtml"],
  recognises(bytes) {
    const first = firstTag.exec(head(bytes, 1024))?.[1]?.toLowerCase();
    return (
      first !== undefined &&
      (first.startsWith("!") || ofPage.has(first) || !/^\s{0,3}(?:\||#{1,6}\s)/mu.test(head(bytes, 65_536)))
    );
  },
  read(bytes): SourceDocument {
    const { text, findings } = decoded(bytes);
    const { blocks, markup, links, unprinted, struck } = readMarkup(text, 0, text.length, 0);
    const told = [...findings, ...hiddenText(unprinted), ...struckThrough(struck)];
    return { text, blocks, markup, separators: [], links, findings: told };
  },
};

const head = (bytes: Uint8Array, length: number): string => new TextDecoder("latin1").decode(bytes.subarray(0, length));

/** A page, or a part of one without its frame; Markdown may begin with a tag, too. */
const firstTag =
  /^(?:\ufeff|\xef\xbb\xbf|\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(!doctype\s+html|html|head|body|meta|title|link|style|div|article|section|main|h[1-6]|p|table|ol|ul|center|span)\b/iu;
const ofPage: ReadonlySet<string> = new Set("html|head|body|meta|title|link|style|div|article|section|main".split("|"));

const tableTag = /<(\/?)table(?=[\s>/])[^<>]*>/giu;

/** Outermost `<table>…</table>` stretches of a text; an open one reaches to the text's end. */
export function htmlTables(text: string): Span[] {
  const tables: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const match of text.matchAll(tableTag)) {
    const closes = match[1] === "/";
    if (!closes && depth++ === 0) start = match.index;
    if (closes && depth > 0 && --depth === 0) tables.push({ start, end: match.index + match[0].length });
  }
  if (depth > 0) tables.push({ start, end: text.length });
  return tables;
}

export interface MarkupReading {
  readonly blocks: readonly Block[];
  readonly markup: readonly Span[];
  readonly links: readonly Span[];
  /** How many tables the document has so far. */
  readonly tables: number;
  /** Units of text that the page's author hid. */
  readonly unprinted: number;
  /** Units of text that are printed struck through. */
  readonly struck: number;
}

/** Blocks of a stretch of HTML source; every unit that prints nothing is markup. */
export function readMarkup(text: string, from: number, to: number, tablesBefore: number): MarkupReading {
  const page = new PageBuilder(from, strikingClassesOf(text.slice(from, to)));
  const source = withoutUnclosed(text.slice(from, to));
  const parser = new Parser({
    onopentag(name, attributes) {
      page.open(name, attributes);
      const number = name === "li" ? page.lists.next(attributes.value) : undefined;
      if (number !== undefined) page.count(from + parser.startIndex, from + parser.endIndex + 1, `${number}. `);
    },
    onclosetag: (name) => page.close(name),
    ontext(printed) {
      const end = parser.endIndex + 1;
      page.print(from + startOf(source, printed, end), from + end, printed);
    },
  });
  parser.end(source);
  const { blocks, tables } = page.finish(tablesBefore);
  return {
    blocks,
    markup: page.markupBetween(from, to),
    links: page.links,
    tables,
    unprinted: page.unprinted,
    struck: page.struck,
  };
}

/** Where printed text begins that ends at an offset: as long before it, or at the sign of its entity. */
const startOf = (source: string, printed: string, end: number): number =>
  source.startsWith(printed, end - printed.length) ? end - printed.length : source.lastIndexOf("&", end - 1);
