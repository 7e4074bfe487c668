// Elements whose content a browser hides or takes as plain words until their end tag comes; comments alike.
const container = "title|textarea|noscript|svg|math|object|iframe|template|noframes|noembed|xmp|script|style";
const edge = new RegExp(
  `<(?<closes>/?)(?<name>${container})(?![\\w-])(?<rest>[^<>]*>?)|(?<begins><!--|<!\\[CDATA\\[)|(?<ends>--!?>|\\]\\]>)`,
  "giu",
);
const structure = /<\/?(?:head|body|table|p|div|h[1-6]|center)(?![\w-])/giu;

/**
 * The page with nothing at those openings that nothing closes, so that they cannot swallow what follows; code goes with them
 * as far as the page's next element. Every character keeps its place.
 */
export function withoutUnclosed(page: string): string {
  const open = new Map<string, RegExpExecArray[]>();
  for (const match of page.matchAll(edge)) {
    const { closes, name, rest, begins, ends } = match.groups ?? {};
    const key = (name ?? ((begins ?? ends ?? "").includes("-") ? "comment" : "cdata")).toLowerCase();
    if (closes === "/" || ends !== undefined) open.delete(key);
    else if (!isSelfClosed(key, rest ?? "")) {
      const before = open.get(key);
      if (before) before.push(match);
      else open.set(key, [match]);
    }
  }
  const unclosed = [...open].flatMap(([key, matches]) => matches.map((match) => stretch(page, key, match)));
  return unclosed.length === 0 ? page : blanked(page, unclosed);
}

const isSelfClosed = (name: string, rest: string): boolean =>
  (name === "svg" || name === "math") && rest.endsWith("/>");

function stretch(page: string, name: string, match: RegExpExecArray): { start: number; end: number } {
  const start = match.index;
  if (name !== "script" && name !== "style") return { start, end: start + match[0].length };
  structure.lastIndex = start + match[0].length;
  return { start, end: structure.exec(page)?.index ?? page.length };
}

/** Overlapping stretches are one. */
function blanked(page: string, stretches: readonly { start: number; end: number }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(page.slice(at, from), nothing(end - from));
    at = end;
  }
  return parts.join("") + page.slice(at);
}

/** An end tag that ends nothing, of a given length; four characters at least, as the shortest opening has. */
const nothing = (length: number): string => (length < 4 ? " ".repeat(length) : `</${"x".repeat(length - 3)}>`);
