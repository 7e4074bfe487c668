// Radicals of the block U+2E80 that are whole characters, and those characters (Unicode's EquivalentUnifiedIdeograph).
const supplement =
  "⺁厂⺇几⺈刀⺌小⺍小⺎兀⺏尣⺓幺⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺶羊⺹耂⺼肉⻁虎⻃覀⻄西⻅见⻆角⻉贝⻋车⻏邑⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟" +
  // Simplified fonts draw this radical as the simplified character, whatever Unicode takes it for.
  "⼾户";

const unified = new Map<string, string>();
for (let i = 0; i < supplement.length; i += 2) unified.set(supplement.charAt(i), supplement.charAt(i + 1));

const folded = /[\u2e80-\u2fdf\uf900-\ufaff\u2329\u232a]/gu;

/**
 * Characters of the radical and compatibility blocks as the ordinary characters that look the same (⼯ → 工, ⻚ → 页). Fonts
 * draw both with one glyph, and programs that write PDFs name the wrong one; nobody types them.
 */
export const foldRadicals = (text: string): string => text.replace(folded, (sign) => unified.get(sign) ?? unit(sign));

/** Whether a text holds such characters. */
export const hasRadicals = (text: string): boolean => text.search(folded) >= 0;

/** The ordinary character, unless it takes two units: the length stays the same. */
function unit(sign: string): string {
  const ordinary = sign.normalize("NFKC");
  return ordinary.length === 1 ? ordinary : sign;
}

/** Glyphs that stand for several characters: ligatures, and the dash that Chinese prints twice as long. */
const joined = /[\ufb00-\ufb06\u2e3a\u2e3b]/gu;

/** A font's glyphs as the characters that were written: as `foldRadicals`, and ﬂ as fl, ⸺ as ——. The length may change. */
export const foldGlyphs = (text: string): string =>
  foldRadicals(text).replace(joined, (sign) =>
    sign === "\u2e3a" ? "——" : sign === "\u2e3b" ? "———" : sign.normalize("NFKC"),
  );
