import type { Line, Span } from "../source-document.ts";

/** The text of a document that has none of its own, written from its start to its end. */
export class NeutralText {
  private text = "";

  get length(): number {
    return this.text.length;
  }

  append(text: string): Span {
    const start = this.text.length;
    this.text += text;
    return { start, end: this.text.length };
  }

  /** A printed line; what it prints is what stands there. */
  line(text: string): Line {
    const { start, end } = this.append(text);
    return [{ start, end, text }];
  }

  toString(): string {
    return this.text;
  }
}
