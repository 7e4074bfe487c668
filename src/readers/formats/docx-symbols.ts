// Signs of the fonts Symbol and Wingdings that offices put into lists, by their code in the font.
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: "●",
    109: "❍",
    110: "■",
    111: "□",
    113: "❑",
    114: "❒",
    116: "◆",
    117: "◆",
    118: "❖",
    129: "①",
    130: "②",
    131: "③",
    132: "④",
    133: "⑤",
    134: "⑥",
    135: "⑦",
    136: "⑧",
    137: "⑨",
    138: "⑩",
    158: "·",
    159: "•",
    167: "▪",
    168: "◻",
    216: "➢",
    223: "←",
    224: "→",
    225: "↑",
    226: "↓",
    251: "✗",
    252: "✓",
    253: "☒",
    254: "☑",
  },
  "wingdings 2": { 80: "✓", 82: "☑", 84: "☒", 163: "□" },
  symbol: { 176: "°", 177: "±", 179: "≥", 163: "≤", 180: "×", 183: "•", 184: "÷", 185: "≠", 174: "→" },
};

/** The character that a symbol of a font prints; where it is not known, the code itself as the document states it. */
export function symbolOf(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (Number.isNaN(code) || code < 0x20 || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return "";
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return signs[font.trim().toLowerCase()]?.[own] ?? String.fromCharCode(code);
}
