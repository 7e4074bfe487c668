import { expect, test } from "vitest";
import { decoded } from "./decode.ts";

const words = "柳溪镇基本履职事项清单\n一、加强农村公路管护，清理灌渠，看护山林，守好水源。\n";
const hex = (bytes: string): Uint8Array =>
  Uint8Array.from(bytes.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
const rules = (bytes: Uint8Array): string[] => decoded(bytes).findings.map(({ rule }) => rule);

test("Big5 and Shift JIS are told by their bytes, and said", () => {
  // 柳溪鎮基本履職事項清單 and 業務事項の一覧、, thrice each.
  const big5 = hex("ac68b7cbc2edb0f2a5bbbc69c2bea8c6b6b5b24db3e6".repeat(3));
  expect(decoded(big5).text).toBe("柳溪鎮基本履職事項清單".repeat(3));
  expect(rules(big5)).toEqual(["encoding-guessed"]);
  const sjis = hex("8bc696b18e968d8082cc88ea97978141".repeat(3));
  expect(decoded(sjis).text).toBe("業務事項の一覧、".repeat(3));
  expect(rules(sjis)).toEqual(["encoding-guessed"]);
});

test("UTF-16 without a mark and without a zero byte", () => {
  const chinese = words.replaceAll("\n", "。");
  for (const little of [true, false]) expect(decoded(utf16(chinese, little))).toEqual({ text: chinese, findings: [] });
});

test("words that were garbled before are said to be", () => {
  expect(rules(utf8("ÁøÏªÕò»ù±¾ÂÄÖ°ÊÂÏîÇåµ¥"))).toEqual(["text-garbled"]);
  expect(rules(utf8(new TextDecoder("gb18030").decode(utf8(words)).replaceAll("\ufffd", "")))).toEqual([
    "text-garbled",
  ]);
  for (const text of [words, "柳溪鎮基本履職事項清單，加強農村公路管護", "Ärzte für Ägypten: naïve façade", "短"])
    expect(rules(utf8(text))).toEqual([]);
});

test("a text that is cut off, or damaged at one place, is read and doubted; bytes of no text are refused", () => {
  const cut = utf8(words).subarray(0, utf8(words).length - 3);
  expect(decoded(cut).text).toBe(`${words.slice(0, -2)}\ufffd`);
  expect(rules(cut)).toEqual(["characters-lost"]);
  const noise = Uint8Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 256) | 0x80);
  expect(() => decoded(noise)).toThrow(/found neither/u);
});
