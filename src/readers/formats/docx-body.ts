import { DocxNames } from "./docx-names.ts";
import { WordParagraph } from "./docx-paragraph.ts";
import type { DocxStyles } from "./docx-styles.ts";
import { symbolOf } from "./docx-symbols.ts";
import type { DocxWriter } from "./docx-writer.ts";
import { localName, walkXml } from "./xml.ts";

/** What to do at an element of a part. */
export interface WordElement {
  open?(body: DocxBody): void;
  attribute?(body: DocxBody, name: string, value: string): void;
  close?(body: DocxBody): void;
}

/** Units of text that a document holds without printing them, and parts that were left out. */
export interface Unprinted {
  hidden: number;
  deleted: number;
  inserted: boolean;
  embedded: number;
  /** Units that are printed with a line through them. */
  struck: number;
}

/** Reads one part of a Word document (its body, a footer, its notes) into a writer. */
export class DocxBody {
  readonly writer: DocxWriter;
  readonly unprinted: Unprinted;
  private readonly styles: DocxStyles;
  private readonly hosts: WordParagraph[] = [];
  private paragraph: WordParagraph | undefined;
  /** Open fields, each in its code or its result. */
  private readonly fields: ("code" | "result")[] = [];
  /** How deep we are in an element that is passed over. */
  private skipped = 0;
  private inWords = false;
  private inParagraphProperties = false;
  private deleted = 0;
  private hiddenRun = false;
  private struckRun = false;
  private symbol = { font: "", char: "" };

  constructor(writer: DocxWriter, styles: DocxStyles, unprinted: Unprinted) {
    this.writer = writer;
    this.styles = styles;
    this.unprinted = unprinted;
  }

  read(xml: string, known: Readonly<Record<string, WordElement>>): void {
    const names = new DocxNames();
    let elements: Map<string, WordElement> | undefined;
    const open: (WordElement | undefined)[] = [];
    let current: WordElement | undefined;
    walkXml(xml, {
      open: (name) => {
        if (open.length === 1) elements ??= names.as(known);
        current = this.skipped > 0 ? undefined : elements?.get(name);
        if (this.skipped > 0) this.skipped++;
        else current?.open?.(this);
        open.push(current);
        return current?.attribute !== undefined || open.length === 1;
      },
      attribute: (name, value) => {
        if (current?.attribute) current.attribute(this, localName(name), value);
        else if (open.length === 1) names.bind(name, value);
      },
      close: () => {
        current = undefined;
        const closed = open.pop();
        if (this.skipped > 0) this.skipped--;
        else closed?.close?.(this);
      },
      text: (text) => {
        if (this.inWords) this.words(/[\r\n\t]/u.test(text) ? text.replace(/[\r\n\t]+/gu, " ") : text);
      },
    });
  }

  skip(): void {
    this.skipped = 1;
  }

  /** Words of a run: printed, or held without being printed. */
  words(text: string): void {
    const paragraph = this.paragraph;
    if (!paragraph || this.skipped > 0 || this.inParagraphProperties || this.fields.includes("code")) return;
    if (this.deleted > 0) this.unprinted.deleted += text.trim().length;
    else if (this.hiddenRun || this.writer.cell?.merge === "goes on") this.unprinted.hidden += text.trim().length;
    else {
      paragraph.print(text);
      if (this.struckRun) this.unprinted.struck += text.trim().length;
      return;
    }
    paragraph.unprinted += text;
  }

  openParagraph(): void {
    this.paragraph = new WordParagraph();
    this.openRun();
  }

  closeParagraph(): void {
    const { paragraph } = this;
    if (!paragraph) return;
    this.writer.number(paragraph);
    // A code that goes on over a paragraph's end is one that nobody ended.
    while (this.fields.at(-1) === "code") this.fields.pop();
    const host = this.hosts.at(-1);
    if (host) {
      host.boxed ??= [];
      host.boxed.push(paragraph);
    } else this.writer.paragraph(paragraph);
    this.paragraph = undefined;
  }

  /** A text box hangs on the paragraph that holds it; its paragraphs come behind that one. */
  openBox(): void {
    this.hosts.push(this.paragraph ?? new WordParagraph());
    this.paragraph = undefined;
  }

  closeBox(): void {
    this.paragraph = this.hosts.pop();
  }

  get isBoxed(): boolean {
    return this.hosts.length > 0;
  }

  breakLine(): void {
    if (this.deleted === 0 && !this.fields.includes("code")) this.paragraph?.breakLine();
  }

  field(state: string): void {
    if (state === "begin") this.fields.push("code");
    else if (state === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = "result";
    else if (state === "end") this.fields.pop();
  }

  property(set: (paragraph: WordParagraph) => void): void {
    if (this.paragraph && this.inParagraphProperties) set(this.paragraph);
  }

  inProperties(inside: boolean): void {
    this.inParagraphProperties = inside;
  }

  inText(inside: boolean): void {
    this.inWords = inside;
  }

  openRun(): void {
    this.hiddenRun = false;
    this.struckRun = false;
  }

  strike(struck: boolean): void {
    if (!this.inParagraphProperties) this.struckRun = struck;
  }

  vanish(hidden: boolean): void {
    if (this.inParagraphProperties) this.property((paragraph) => (paragraph.markHidden = hidden));
    else this.hiddenRun = hidden;
  }

  runStyle(style: string): void {
    if (!this.inParagraphProperties && this.styles.of(style).hidden) this.hiddenRun = true;
  }

  openDeleted(): void {
    this.deleted++;
  }

  closeDeleted(): void {
    this.deleted--;
  }

  symbolPart(name: string, value: string): void {
    if (name === "font" || name === "char") this.symbol[name] = value;
  }

  printSymbol(): void {
    this.words(symbolOf(this.symbol.font, this.symbol.char));
    this.symbol = { font: "", char: "" };
  }
}
