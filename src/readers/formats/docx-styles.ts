import { childrenOf, elementAt, isOn, valueAt, type XmlElement, xmlTree } from "./xml.ts";

/** What a style says that changes the words that are printed. */
export interface DocxStyle {
  readonly numId: string | undefined;
  readonly level: number | undefined;
  readonly hidden: boolean;
}

const none: DocxStyle = { numId: undefined, level: undefined, hidden: false };
const deepest = 20;

/** Styles by their id, each with what it takes from those it is based on. "" is the paragraphs' default. */
export class DocxStyles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly known = new Map<string, DocxStyle>();

  constructor(text: string | undefined) {
    if (text === undefined) return;
    for (const style of childrenOf(elementAt(xmlTree(text), "styles"), "style")) {
      const { styleId, type, default: standard } = style.attributes;
      if (styleId !== undefined) this.byId.set(styleId, style);
      if (type === "paragraph" && (standard === "1" || standard === "true")) this.byId.set("", style);
    }
  }

  of(id: string): DocxStyle {
    const known = this.known.get(id) ?? this.resolve(id, 0);
    this.known.set(id, known);
    return known;
  }

  private resolve(id: string, depth: number): DocxStyle {
    const style = this.byId.get(id);
    if (!style || depth > deepest) return none;
    const base = valueAt(style, "basedOn");
    const below = base === undefined ? none : this.resolve(base, depth + 1);
    const level = valueAt(style, "pPr", "numPr", "ilvl");
    return {
      numId: valueAt(style, "pPr", "numPr", "numId") ?? below.numId,
      level: level === undefined ? below.level : Number(level),
      hidden: elementAt(style, "rPr", "vanish") ? isOn(style, "rPr", "vanish") : below.hidden,
    };
  }
}
