import type { SourceDocument } from "../source-document.ts";
import type { Format } from "./format.ts";
import { unreadable } from "./unreadable.ts";
import { Zip } from "./zip.ts";
import { looksZipped } from "./zip-directory.ts";

/** A kind of file that is known and not read as it is: what it is called, and what to do with it. */
export interface ForeignKind {
  readonly id: string;
  readonly mediaType: string;
  /** Usual ending of its name, without the dot. */
  readonly ending: string;
  /** What a word processor can make of it that we read. */
  readonly convertsTo?: "docx" | "xlsx";
  readonly found: string;
  readonly foundZh: string;
}

const asDocx = `请用 Word 或 WPS 打开，另存为 .docx 后再导入`;
const asXlsx = `请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入`;
const saveAs = (what: string, ending: string): string => `it is ${what}; save it as .${ending} in Word or WPS first`;

const kinds = {
  doc: {
    id: "doc",
    mediaType: "application/msword",
    ending: "doc",
    convertsTo: "docx",
    found: saveAs("an old Word document (.doc)", "docx"),
    foundZh: `这是旧版 Word 文件（.doc）或 WPS 文字文件（.wps），${asDocx}`,
  },
  xls: {
    id: "xls",
    mediaType: "application/vnd.ms-excel",
    ending: "xls",
    convertsTo: "xlsx",
    found: saveAs("an old Excel workbook (.xls)", "xlsx"),
    foundZh: `这是旧版 Excel 文件（.xls）或 WPS 表格文件（.et），${asXlsx}`,
  },
  encrypted: {
    id: "encrypted",
    mediaType: "application/octet-stream",
    ending: "docx",
    found: "it is encrypted; take its password off first",
    foundZh: `文件设了打开密码，请先去掉密码、另存后再导入`,
  },
  rtf: {
    id: "rtf",
    mediaType: "application/rtf",
    ending: "rtf",
    convertsTo: "docx",
    found: saveAs("rich text (.rtf)", "docx"),
    foundZh: `这是 RTF 文件，${asDocx}`,
  },
  wordXml: {
    id: "word-xml",
    mediaType: "application/xml",
    ending: "xml",
    convertsTo: "docx",
    found: saveAs("a Word document of 2003 as XML", "docx"),
    foundZh: `这是 Word 2003 的 XML 文件，${asDocx}`,
  },
  excelXml: {
    id: "excel-xml",
    mediaType: "application/xml",
    ending: "xml",
    convertsTo: "xlsx",
    found: saveAs("an Excel workbook of 2003 as XML", "xlsx"),
    foundZh: `这是 Excel 2003 的 XML 文件，${asXlsx}`,
  },
  odt: {
    id: "odt",
    mediaType: "application/vnd.oasis.opendocument.text",
    ending: "odt",
    convertsTo: "docx",
    found: saveAs("an OpenDocument text (.odt)", "docx"),
    foundZh: `这是 OpenDocument 文本（.odt），${asDocx}`,
  },
  ods: {
    id: "ods",
    mediaType: "application/vnd.oasis.opendocument.spreadsheet",
    ending: "ods",
    convertsTo: "xlsx",
    found: saveAs("an OpenDocument sheet (.ods)", "xlsx"),
    foundZh: `这是 OpenDocument 表格（.ods），${asXlsx}`,
  },
  ofd: {
    id: "ofd",
    mediaType: "application/ofd",
    ending: "ofd",
    found: "it is an OFD document; export it as PDF, or ask for the Word file",
    foundZh: `这是 OFD 版式文件，请用阅读器导出为 PDF，或改用原来的 Word、Excel 文件`,
  },
  archive: {
    id: "archive",
    mediaType: "application/octet-stream",
    ending: "zip",
    found: "it is an archive; unpack it and take the list itself",
    foundZh: `这是压缩包，请先解压，再导入里面的清单文件`,
  },
  image: {
    id: "image",
    mediaType: "application/octet-stream",
    ending: "png",
    found: "it is a picture; recognise its text first",
    foundZh: `这是图片，请先用文字识别（OCR）转成 Word 或文本，核对后再导入`,
  },
} as const satisfies Readonly<Record<string, ForeignKind>>;

/** The kind of a file that is known and not read as it is, by its first bytes and its parts. */
export function foreignKindOf(bytes: Uint8Array): ForeignKind | undefined {
  if (looksZipped(bytes)) return zippedKind(bytes);
  const signs = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (signs.startsWith("d0cf11e0a1b11ae1")) return compoundKind(bytes);
  if (archives.test(signs)) return kinds.archive;
  if (images.test(signs)) return kinds.image;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.startsWith("{\\rtf")) return kinds.rtf;
  return head.includes("<?xml") ? xmlKind(head) : undefined;
}

// By the first bytes in hexadecimal: 7z, RAR, gzip; PNG, JPEG, GIF, BMP, TIFF, WebP, HEIF.
const archives = /^(?:377abcaf271c|526172211a07|1f8b08)/u;
const images =
  /^(?:89504e470d0a1a0a|ffd8ff|47494638|424d.{8}0{8}|49492a00|4d4d002a|52494646.{8}57454250|.{8}66747970)/u;

/** Old Office files are small file systems; the names of their streams stand in two bytes a letter. */
function compoundKind(bytes: Uint8Array): ForeignKind {
  const text = new TextDecoder("latin1").decode(bytes);
  const holds = (stream: string): boolean => text.includes([...stream].join("\0"));
  if (holds("EncryptedPackage")) return kinds.encrypted;
  return holds("Workbook") || (holds("Book\0") && !holds("WordDocument")) ? kinds.xls : kinds.doc;
}

function zippedKind(bytes: Uint8Array): ForeignKind | undefined {
  const zip = whole(bytes);
  if (!zip) return undefined;
  if (zip.has("[Content_Types].xml") && zip.names.some((name) => /^(?:word|xl)\//u.test(name))) return undefined;
  if (zip.has("OFD.xml")) return kinds.ofd;
  if (!zip.has("mimetype") || !zip.has("content.xml")) return kinds.archive;
  const type = new TextDecoder().decode(zip.read("mimetype"));
  return [kinds.odt, kinds.ods].find(({ mediaType }) => type.startsWith(mediaType)) ?? kinds.archive;
}

function whole(bytes: Uint8Array): Zip | undefined {
  try {
    return new Zip(bytes);
  } catch {
    return undefined;
  }
}

function xmlKind(head: string): ForeignKind | undefined {
  if (/progid="Word\.Document"|<w:wordDocument/u.test(head)) return kinds.wordXml;
  return /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/u.test(head) ? kinds.excelXml : undefined;
}

/** Files that we know and cannot read: refused with advice. A zip that is damaged says so itself. */
export const foreignFormat: Format = {
  id: "foreign",
  mediaTypes: ["application/octet-stream"],
  endings: ["doc", "wps", "xls", "et", "rtf", "odt", "ods", "ofd"],
  recognises: (bytes) => looksZipped(bytes) || foreignKindOf(bytes) !== undefined,
  read(bytes): SourceDocument {
    const kind = foreignKindOf(bytes);
    const { found, foundZh } = kind ?? zipped(bytes);
    throw unreadable(found, foundZh);
  },
};

/** A zip of no other kind: where it is damaged it says so itself. */
function zipped(bytes: Uint8Array): ForeignKind {
  new Zip(bytes);
  return kinds.archive;
}
