interface MarkedProps {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text with the given words marked, whatever their case; it is always text, never markup. */
export function Marked({ text, words }: MarkedProps) {
  return stretches(text, words).map(({ from, words: part, marked }) =>
    marked ? <mark key={from}>{part}</mark> : <span key={from}>{part}</span>,
  );
}

function stretches(text: string, words: readonly string[]): { from: number; words: string; marked: boolean }[] {
  const low = text.toLowerCase();
  const marked = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = low.indexOf(word); word !== "" && at >= 0; at = low.indexOf(word, at + 1))
      marked.fill(1, at, at + word.length);
  }
  const parts: { from: number; words: string; marked: boolean }[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && marked[to] === marked[from]) to++;
    parts.push({ from, words: text.slice(from, to), marked: marked[from] === 1 });
    from = to;
  }
  return parts;
}
