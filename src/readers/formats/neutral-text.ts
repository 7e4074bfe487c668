import type { Line, Span } from "../source-document.ts";

/** The text of a document that has none of its own, written from its start to its end. */
export class NeutralText {
  private readonly parts: string[] = [];
  private at = 0;

  get length(): number {
    return this.at;
  }

  append(text: string): Span {
    const start = this.at;
    this.parts.push(text);
    this.at += text.length;
    return { start, end: this.at };
  }

  /** A printed line; what it prints is what stands there. */
  line(text: string): Line {
    return [{ ...this.append(text), text }];
  }

  toString(): string {
    return this.parts.join("");
  }
}
