import { KnownError } from "../../model/known-error.ts";

/**
 * Text of bytes in UTF-8, UTF-16 (by byte order mark, or by its zero bytes) or GB 18030, the byte order mark left out; a
 * stray zero is a blank. Throws UNREADABLE_DOCUMENT for anything else.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  const text = encoding ? attempt(bytes, encoding) : (attempt(bytes, "utf-8") ?? attempt(bytes, "gb18030"));
  if (text === undefined || looksBinary(text)) throw notText(bytes);
  return text.replaceAll("\0", " ");
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: either order shows zeros, for ASCII and for characters such as 一; only one of them shows a text.
  const head = bytes.subarray(0, 4096);
  if (bytes.length % 2 === 1 || head.filter((byte) => byte === 0).length <= head.length / 64) return undefined;
  return (["utf-16le", "utf-16be"] as const).find((encoding) => isUsual(new TextDecoder(encoding).decode(head)));
}

/** ASCII, Chinese characters and their punctuation, of either width. */
const usual = /[\t\n\r -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uff65]/gu;
const mostUsual = 0.9;

const isUsual = (text: string): boolean => (text.match(usual)?.length ?? 0) >= text.length * mostUsual;

function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const control = /(?!\s)\p{Cc}|\ufffd/gu;

/** So many stray controls say nothing, in a text that has many more other characters. */
const fewControls = 2;
const manyMore = 20;

const looksBinary = (text: string): boolean =>
  (text.match(control)?.length ?? 0) > Math.max(Math.min(fewControls, text.length / manyMore), text.length / 200) ||
  text.includes("\0\0");

function notText(bytes: Uint8Array): KnownError {
  return new KnownError(
    "UNREADABLE_DOCUMENT",
    `Cannot read ${bytes.length} bytes as text: found neither UTF-8, UTF-16 nor GB 18030`,
    `无法按文本读取这个文件（${bytes.length} 字节）：编码不是 UTF-8、UTF-16 或 GB 18030`,
  );
}
