import { shareOf } from "./encoding-shares.ts";

const latin = /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc]/gu;
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/gu;
const [fewestSigns, mostLooked] = [12, 20_000];

/**
 * Whether the words of a text were decoded wrongly before they came here: Chinese bytes taken for Western letters (“ÇåÎàÏØ”), or those of
 * UTF-8 for GBK.
 */
export function isGarbled(text: string): boolean {
  const head = text.slice(0, mostLooked);
  const [letters, signs] = [head.match(latin)?.length ?? 0, head.match(wide)?.length ?? 0];
  if (letters >= fewestSigns && letters > signs) return true;
  if (signs < fewestSigns) return false;
  const bytes = bytesIn(head);
  return shareOf(bytes, "gb18030").usual < mostUsual && isUtf8(bytes);
}

const mostUsual = 0.8;
const mostLost = 0.05;

/** Whether bytes beyond ASCII make characters of UTF-8, but for a few that were lost on the way. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const wideSigns = text.match(wide)?.length ?? 0;
  return wideSigns > 0 && (text.match(/\ufffd/gu)?.length ?? 0) <= wideSigns * mostLost * 4;
}

let codes: Map<string, number> | undefined;

/** The two bytes of each character in GBK. */
function codeOf(sign: string): number | undefined {
  if (!codes) {
    codes = new Map();
    const decoder = new TextDecoder("gbk");
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const printed = trail === 0x7f ? "" : decoder.decode(new Uint8Array([lead, trail]));
        if (printed.length === 1 && printed !== "\ufffd") codes.set(printed, lead * 256 + trail);
      }
    }
  }
  return codes.get(sign);
}

/** The text in GBK, what GBK cannot write left out. */
function bytesIn(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = codeOf(sign);
    if (code !== undefined) bytes.push(code >> 8, code & 0xff);
    else if (sign < "\u0080") bytes.push(sign.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
