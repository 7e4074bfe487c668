import { inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import { tooLarge, unreadable } from "./unreadable.ts";
import { type ZipEntry, zipDirectory } from "./zip-directory.ts";

const mib = 1024 * 1024;

/** Largest entry that is read, and most that is read of one zip, in bytes as they come out. */
const usualLimits = { entry: 64 * mib, inAll: 128 * mib };

/**
 * A zip whose entries are inflated one by one when they are asked for, never beyond what its directory states and the
 * limits allow. Throws UNREADABLE_DOCUMENT for what is damaged or encrypted, DOCUMENT_TOO_LARGE for what is too large.
 */
export class Zip {
  private readonly bytes: Uint8Array;
  private readonly entries = new Map<string, ZipEntry>();
  private readonly twice = new Set<string>();
  private readonly largest: number;
  private left: number;

  constructor(bytes: Uint8Array, limits = usualLimits) {
    this.bytes = bytes;
    this.largest = limits.entry;
    this.left = limits.inAll;
    for (const entry of zipDirectory(bytes)) {
      const key = keyOf(entry.name);
      if (this.entries.has(key)) this.twice.add(key);
      this.entries.set(key, entry);
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** An entry's bytes; undefined where the zip has none of that name. Names are compared without case. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return undefined;
    if (this.twice.has(keyOf(name)))
      throw unreadable(`the zip holds "${name}" twice`, `压缩包内有两个同名部件“${name}”`);
    if (entry.encrypted) throw unreadable("the zip is encrypted", `文件已加密，请去掉密码后再导入`);
    if (entry.size > this.largest || entry.size > this.left) throw swollen(name, entry.size);
    this.left -= entry.size;
    const content = inflated(this.bytes, entry);
    if (content?.length !== entry.size || crc32(content) !== entry.crc) throw damaged(name);
    return content;
  }
}

/** Names of parts have no case, and careless writers use the other slash. */
const keyOf = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase();

/** The entry's content, or undefined where it cannot be had; one byte of room more shows an entry larger than stated. */
function inflated(bytes: Uint8Array, { offset, packed, method, size }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed) return undefined;
  if (method === 0) return content;
  if (method !== 8) return undefined;
  try {
    return inflateSync(content, { out: new Uint8Array(size + 1) });
  } catch {
    return undefined;
  }
}

const damaged = (name: string): Error =>
  unreadable(`"${name}" in it is damaged`, `文件已损坏（部件“${name}”不完整），请用 Word 或 WPS 打开修复后另存`);

const swollen = (name: string, size: number): Error =>
  tooLarge(
    `with "${name}" of ${Math.ceil(size / mib)} MiB it grows beyond what is read`,
    `部件“${name}”解压后有 ${Math.ceil(size / mib)} MiB，超过可以读取的大小`,
  );
