const open = "（(《〈“【[";
const close = "）)》〉”】]";

/** Parts of a text at the given separators, brackets and quotes kept whole; blank parts are left out. */
export function splitOutsideBrackets(
  text: string,
  separators: string,
): { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  const cut = (end: number): void => {
    if (text.slice(start, end).trim() !== "") parts.push({ start, end });
    start = end + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (open.includes(unit)) depth++;
    else if (close.includes(unit)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(unit)) cut(i);
  }
  cut(text.length);
  return parts;
}
