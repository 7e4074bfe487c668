import { localName, walkXml } from "./xml.ts";

/** Gathers the words of a string's runs, without the readings that stand above them. */
export class StringGatherer {
  text = "";
  private inWords = false;
  private inReading = false;

  open(name: string): void {
    if (name === "t") this.inWords = true;
    else if (name === "rPh") this.inReading = true;
  }

  close(name: string): void {
    if (name === "t") this.inWords = false;
    else if (name === "rPh") this.inReading = false;
  }

  words(text: string): void {
    if (this.inWords && !this.inReading) this.text += text;
  }

  /** The string so far, its escapes resolved; a new one begins. */
  take(): string {
    const { text } = this;
    this.text = "";
    return unescaped(text);
  }
}

/** `_x000D_` stands for a character that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/giu, (sign, code: string) => {
        const unit = Number.parseInt(code, 16);
        return unit >= 0xd800 && unit < 0xe000 ? sign : String.fromCharCode(unit);
      })
    : text;

/** The strings that a workbook's cells share, by number. */
export function sharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  const gatherer = new StringGatherer();
  walkXml(xml, {
    open(name) {
      gatherer.open(localName(name));
      return false;
    },
    close(name) {
      const local = localName(name);
      gatherer.close(local);
      if (local === "si") strings.push(gatherer.take());
    },
    text: (text) => gatherer.words(text),
  });
  return strings;
}

const run = /<(?:\w+:)?r>([\s\S]*?)<\/(?:\w+:)?r>/gu;
const strike = /<(?:\w+:)?strike(?:\s+val="(?:1|true)")?\s*\/>/u;

/** How many units of strings within a part stand in runs that are struck through. */
export function struckInRuns(xml: string | undefined): number {
  if (!xml?.includes("strike")) return 0;
  const struck = [...xml.matchAll(run)].filter(([, inner]) => strike.test(inner ?? ""));
  return struck.reduce(
    (sum, [, inner]) =>
      sum +
      (inner ?? "")
        .replace(/<[^>]*>/gu, "")
        .replace(/&[^;]+;/gu, "x")
        .trim().length,
    0,
  );
}
