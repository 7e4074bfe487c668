/** A paragraph while it is read: its printed lines, what it holds unprinted, and what is hung to it. */
export class WordParagraph {
  lines: string[] = [""];
  unprinted = "";
  style = "";
  numId: string | undefined;
  level: number | undefined;
  /** Whether its own end is hidden: an empty one then prints nothing, not even its number. */
  markHidden = false;
  /** Paragraphs of the text boxes that hang on it. */
  boxed: WordParagraph[] | undefined;

  print(text: string): void {
    const last = this.lines.length - 1;
    this.lines[last] += text;
  }

  breakLine(): void {
    this.lines.push("");
  }

  get isBlank(): boolean {
    return this.lines.every((line) => line.trim() === "");
  }

  /** Puts its number before its first words. */
  number(text: string): void {
    const first = Math.max(
      0,
      this.lines.findIndex((line) => line.trim() !== ""),
    );
    this.lines[first] = text + (this.lines[first] ?? "");
  }
}
