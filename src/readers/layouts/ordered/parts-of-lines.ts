import type { PrintedText } from "../../printed-text.ts";

/** A line's parts between blanks, each of them a cell's; a blank behind a clause's number parts nothing. */
export function partsOf(line: PrintedText): PrintedText[] {
  const cuts = [...line.text.matchAll(/\s+/gu)]
    .map(({ index }) => index)
    .filter(
      (at) =>
        line.text.slice(0, at).trim() !== "" && !/(?:^|\s)[(（]?\d{1,2}[)）.．、]?$/u.test(line.text.slice(0, at)),
    );
  return line
    .cutAt(cuts)
    .map((part) => part.trim())
    .filter((part) => !part.isBlank);
}
