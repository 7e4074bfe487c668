import type { Finding } from "../model/finding.ts";
import { KnownError } from "../model/known-error.ts";
import { largestDocument } from "../model/limits.ts";
import type { Reading, SourceInfo } from "../model/reading.ts";
import { withoutRadicals } from "./fold-source.ts";
import { csvFormat } from "./formats/csv.ts";
import { docxFormat } from "./formats/docx.ts";
import { foreignFormat } from "./formats/foreign.ts";
import type { Format } from "./formats/format.ts";
import { htmlFormat } from "./formats/html.ts";
import { mediaTypeOf } from "./formats/media-types.ts";
import { pdfFormat } from "./formats/pdf.ts";
import { textFormat } from "./formats/text.ts";
import { unreadable } from "./formats/unreadable.ts";
import { xlsxFormat } from "./formats/xlsx.ts";
import { Ledger } from "./ledger.ts";
import type { SourceDocument } from "./source-document.ts";
import { claimSurroundings } from "./steps/claim-surroundings.ts";
import { doubtOutliers } from "./steps/doubt-outliers.ts";
import { doubtWholeLists } from "./steps/doubt-whole-lists.ts";
import { inferPlace } from "./steps/infer-place.ts";
import { joinRepeats } from "./steps/join-repeats.ts";
import { layOutRows } from "./steps/lay-out-rows.ts";
import { makeItems } from "./steps/make-items.ts";
import { nameItems } from "./steps/name-items.ts";
import { partDuties } from "./steps/part-duties.ts";
import { partLists } from "./steps/part-lists.ts";
import { putAsideContents } from "./steps/put-aside-contents.ts";
import { putAsideFooters } from "./steps/put-aside-footers.ts";
import { putAsideMarkup } from "./steps/put-aside-markup.ts";
import { putAsideNavigation } from "./steps/put-aside-navigation.ts";
import { readFrontMatter } from "./steps/read-front-matter.ts";
import { readPlaceColumns } from "./steps/read-place-columns.ts";
import { reportGaps } from "./steps/report-gaps.ts";
import type { ReadingState, Step } from "./steps/state.ts";
import { straightenTables } from "./steps/straighten-tables.ts";

/** Changes whenever the readers may read a document differently; a reading says by which version it was made. */
export const readerVersion = "11";

/** Asked in this order; the last one takes any text. */
const formats: readonly Format[] = [
  pdfFormat,
  docxFormat,
  xlsxFormat,
  foreignFormat,
  htmlFormat,
  csvFormat,
  textFormat,
];

/** Endings, without the dot, of files that may be lists: those that are read, and those that are refused with advice. */
export const listEndings: ReadonlySet<string> = new Set(formats.flatMap(({ endings }) => endings));

/** The way of a document from blocks to items. The order matters: each step leaves less for the next. */
export const chain: readonly Step[] = [
  putAsideMarkup,
  putAsideFooters,
  putAsideNavigation,
  straightenTables,
  readPlaceColumns,
  putAsideContents,
  partLists,
  readFrontMatter,
  layOutRows,
  partDuties,
  makeItems,
  joinRepeats,
  doubtOutliers,
  doubtWholeLists,
  nameItems,
  inferPlace,
  claimSurroundings,
  reportGaps,
];

export interface DocumentBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Where another program made the bytes out of those that the sum is of: what these were. */
  readonly converted?: { readonly mediaType: string };
}

export interface DocumentReading {
  readonly reading: Reading;
  /** The neutral document that the reading's offsets count in. */
  readonly source: SourceDocument;
}

/** Reads any bytes as a duty list. Throws UNREADABLE_DOCUMENT or DOCUMENT_TOO_LARGE; bad data becomes findings. */
export async function readDutyList({ name, bytes, sha256, converted }: DocumentBytes): Promise<DocumentReading> {
  if (bytes.length === 0) throw empty(name);
  if (bytes.length > largestDocument) throw tooLarge(name, bytes.length);
  const format = formatOf(bytes);
  const source = await sourceOf(format, name, bytes);
  if (!converted) return readSource({ name, sha256, mediaType: mediaTypeOf(format, name) }, source);
  const findings = [...source.findings, convertedFirst(format.id)];
  return readSource({ name, sha256, mediaType: converted.mediaType }, { ...source, findings });
}

/** Reads a neutral document, whatever format it came from. */
export function readSource(info: SourceInfo, written: SourceDocument): DocumentReading {
  const source = withoutRadicals(written);
  const end = chain.reduce((state, step) => step.run(state), begin(info, source));
  return { reading: asReading(end), source };
}

const formatOf = (bytes: Uint8Array): Format => formats.find((format) => format.recognises(bytes)) ?? textFormat;

/** Bytes that are no text either and whose name says Word, Excel, PDF …: it is not their encoding that is wrong. */
async function sourceOf(format: Format, name: string, bytes: Uint8Array): Promise<SourceDocument> {
  try {
    return await format.read(bytes);
  } catch (error) {
    const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const isNamed = [pdfFormat, docxFormat, xlsxFormat, foreignFormat].some(({ endings }) => endings.includes(ending));
    throw format === textFormat && isNamed ? damaged(ending, error) : error;
  }
}

const damaged = (ending: string, cause: unknown): KnownError =>
  unreadable(
    `its name says .${ending}, but it does not begin as one: it is damaged`,
    `名称是 .${ending}，内容却不是，文件已损坏。请重新复制或下载，或索取原件`,
    cause,
  );

function begin(info: SourceInfo, source: SourceDocument): ReadingState {
  return {
    info,
    source,
    ledger: new Ledger(source.text),
    blocks: source.blocks,
    contents: [],
    navigation: [],
    around: [],
    front: [],
    sections: [],
    layouts: [],
    titles: [],
    placeNames: [],
    township: { name: null, county: null, prefecture: null, province: null },
    published: null,
    declared: null,
    rows: [],
    headings: [],
    items: [],
    findings: source.findings,
  };
}

function asReading(state: ReadingState): Reading {
  const { info, township, published, declared, items, headings, findings, ledger } = state;
  return {
    document: info,
    township,
    published,
    declared,
    items,
    headings,
    findings,
    accounting: ledger.close(),
    reader: readerVersion,
  };
}

const convertedFirst = (to: string): Finding => ({
  rule: "converted-first",
  about: "reading",
  severity: "hint",
  message: `文件先由 LibreOffice 转换为 .${to}，再读取`,
  messageEn: `LibreOffice converted the file to .${to} before it was read`,
});

const empty = (name: string): KnownError =>
  new KnownError(
    "UNREADABLE_DOCUMENT",
    `Cannot read "${name}": the file is empty (0 bytes); get it once more`,
    `无法读取“${name}”：文件是空的（0 字节），可能没有下载完整，请重新获取`,
  );

function tooLarge(name: string, size: number): KnownError {
  const mib = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
  return new KnownError(
    "DOCUMENT_TOO_LARGE",
    `Cannot read "${name}": it has ${mib(size)} MiB, at most ${mib(largestDocument)} MiB are read`,
    `无法读取“${name}”：文件有 ${mib(size)} MiB，上限是 ${mib(largestDocument)} MiB`,
  );
}
