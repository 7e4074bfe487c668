import type { Finding } from "../../model/finding.ts";
import { KnownError } from "../../model/known-error.ts";
import { shareOf, type WideEncoding } from "./encoding-shares.ts";
import { bytesLost, garbled, otherEncoding, zeroSigns } from "./findings.ts";
import { isGarbled } from "./garbled.ts";

export interface Decoded {
  readonly text: string;
  /** What is doubtful about the encoding. */
  readonly findings: readonly Finding[];
}

/**
 * Text of bytes in UTF-8, UTF-16 (by byte order mark, by its zero bytes, or by what it shows) or GB 18030, else in Big5 or Shift JIS where
 * the bytes are like these; the byte order mark left out; a stray zero is a blank. Throws UNREADABLE_DOCUMENT for anything else.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const { encoding, text, lost } = byEncoding(bytes);
  if (text === undefined || looksBinary(text)) throw notText(bytes);
  const zeros = text.split("\0").length - 1;
  const told = [
    ...(zeros > 0 ? [zeroSigns(zeros)] : []),
    ...(encoding === "big5" || encoding === "shift_jis" ? [otherEncoding(encoding)] : []),
    ...(lost > 0 ? [bytesLost(lost)] : []),
    ...(isGarbled(text) ? [garbled(text.trim().slice(0, 8))] : []),
  ];
  return { text: text.replaceAll("\0", " "), findings: told };
}

/** As `decoded`, the text alone. */
export const decodeText = (bytes: Uint8Array): string => decoded(bytes).text;

interface Attempt {
  readonly encoding: string;
  readonly text: string | undefined;
  /** Characters that could not be read. */
  readonly lost: number;
}

function byEncoding(bytes: Uint8Array): Attempt {
  const marked = utf16Of(bytes);
  if (marked) return { encoding: marked, text: attempt(bytes, marked), lost: 0 };
  const utf8 = attempt(bytes, "utf-8");
  if (utf8 !== undefined) return { encoding: "utf-8", text: utf8, lost: 0 };
  const gb = attempt(bytes, "gb18030");
  if (gb !== undefined && isLike(bytes, "gb18030")) return { encoding: "gb18030", text: gb, lost: 0 };
  const other = (["big5", "shift_jis"] as const).find((one) => isLike(bytes, one)) ?? unmarkedUtf16(bytes);
  const text = other && attempt(bytes, other);
  if (other && text !== undefined) return { encoding: other, text, lost: 0 };
  return withLosses(bytes) ?? { encoding: "gb18030", text: gb, lost: 0 };
}

const leastUsual = 0.85;
const fewestCharacters = 6;

/** Whether bytes are a text of an encoding, by its most used characters; few characters say nothing against one. */
function isLike(bytes: Uint8Array, encoding: WideEncoding): boolean {
  const { usual, characters } = shareOf(bytes, encoding);
  return usual >= leastUsual || (encoding === "gb18030" && characters < fewestCharacters);
}

/** UTF-16 without any zero byte, as a text of Chinese characters alone has none. */
const unmarkedUtf16 = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined =>
  bytes.length % 2 === 1
    ? undefined
    : (["utf-16le", "utf-16be"] as const).find((encoding) =>
        isUsual(new TextDecoder(encoding).decode(bytes.subarray(0, 4096))),
      );

/** One character of so many may be lost of a text that is cut off, or damaged at a place. */
const fewLost = 100;

/** A text of which a few bytes are damaged; the lost characters stand as U+FFFD. */
function withLosses(bytes: Uint8Array): Attempt | undefined {
  const attempts = ["utf-8", "gb18030"].map((encoding): Attempt & { text: string } => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { encoding, text, lost: text.match(/\ufffd/gu)?.length ?? 0 };
  });
  const best = attempts.reduce((one, other) => (other.lost < one.lost ? other : one));
  const isText = best.encoding === "utf-8" || isLike(bytes, "gb18030");
  return isText && best.lost > 0 && best.lost <= Math.max(2, best.text.length / fewLost) ? best : undefined;
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
    `Cannot read ${bytes.length} bytes as text: found neither UTF-8, UTF-16, GB 18030 nor Big5`,
    `无法按文本读取这个文件（${bytes.length} 字节）：编码不是 UTF-8、UTF-16、GB 18030 或 Big5`,
  );
}
