import { tooLarge, unreadable } from "./unreadable.ts";

/** What the directory of a zip states about one of its entries. */
export interface ZipEntry {
  readonly name: string;
  /** Where its local header stands. */
  readonly offset: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes within the zip. */
  readonly packed: number;
  /** Bytes as they come out. */
  readonly size: number;
  readonly crc: number;
}

const mostEntries = 10_000;
const endLength = 22;
const longestComment = 0xffff;

/** Whether bytes begin as a zip does; that it is whole shows only when its directory is read. */
export const looksZipped = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** The central directory of a zip. Throws UNREADABLE_DOCUMENT where there is none. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) throw cutShort();
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries)
    throw tooLarge(
      `it holds ${count} parts, at most ${mostEntries} are read`,
      `文件内有 ${count} 个部件，上限是 ${mostEntries}`,
    );
  const entries: ZipEntry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw cutShort();
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    entries.push(entryAt(view, bytes, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Offset of the record that ends the directory; a comment may stand behind it. */
function endOf(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): ZipEntry {
  const wide = wideSizes(view, at, at + 46 + nameLength, extraLength);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...wide,
  };
}

/** Sizes and offset; where a number is too large for its field (or its writer was cautious) it stands in the extra field. */
function wideSizes(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): { packed: number; size: number; offset: number } {
  const numbers = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const extraEnd = Math.min(extraAt + extraLength, view.byteLength);
  for (let field = extraAt; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    numbers.forEach((number, i) => {
      if (number !== 0xffffffff || next + 8 > extraEnd) return;
      numbers[i] = Number(view.getBigUint64(next, true));
      next += 8;
    });
  }
  const [size = 0, packed = 0, offset = 0] = numbers;
  return { size, packed, offset };
}

const cutShort = (): Error =>
  unreadable(
    "it begins as a zip (Word, Excel, WPS) but is cut short or damaged",
    `文件像是 Word 或 Excel 文档，但内容不完整或已损坏，请重新复制或下载`,
  );
