/** Elements whose text no browser prints on the page. */
const unprinted = new Set(
  "script style head title template noscript svg math object iframe noembed noframes datalist rp".split(" "),
);
/** What may stand in a head; anything else begins the body. */
const inHead = new Set("html head meta link base title style script noscript template basefont bgsound".split(" "));
/** Elements of a page that cannot stand in a drawing or formula: they end it, as browsers do. */
const breaksOut = new Set(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li menu nobr ol p pre ruby s small span strong strike sub sup table tt u ul var".split(
    " ",
  ),
);
const drawings = new Set(["svg", "math"]);
const striking = new Set(["s", "strike", "del"]);
const strikingStyle = /^\s*text-decoration(?:-line)?\s*:.*line-through/isu;
const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;

/** The classes that a page's style sheets draw a line through, as spreadsheets write a cell's font: `.xl65 {…}`. */
export function strikingClassesOf(source: string): ReadonlySet<string> {
  if (!source.includes("line-through")) return new Set();
  const [, ...sheets] = source.split(/<style/iu);
  const rules = sheets
    .flatMap((sheet) => sheet.slice(sheet.indexOf(">") + 1).split(/<\/style/iu, 1))
    .join("}")
    .split("}");
  const striking = rules.map((rule) => rule.split("{")).filter(([, style = ""]) => strikesThrough(style));
  return new Set(striking.flatMap(([selectors = ""]) => selectors.split(",").flatMap(classOf)));
}

const strikesThrough = (style: string): boolean => style.split(";").some((one) => strikingStyle.test(one));

/** The class at a selector's end: td.xl65. */
function classOf(selector: string): string[] {
  const name = selector.trim().split(".").slice(1).at(-1) ?? "";
  return /^[\w-]+$/u.test(name) ? [name] : [];
}

interface OpenElement {
  readonly name: string;
  readonly byWish: boolean;
  readonly strikes: boolean;
  hides: boolean;
}

/** The open elements of a page, and whether one of them keeps its text from being printed, or strikes it through. */
export class HiddenElements {
  private readonly elements: OpenElement[] = [];
  /** Those that hide, innermost last. */
  private readonly hiding: OpenElement[] = [];
  private readonly strikingClasses: ReadonlySet<string>;
  private wishes = 0;
  private striking = 0;

  constructor(strikingClasses: ReadonlySet<string>) {
    this.strikingClasses = strikingClasses;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    for (let last = this.hiding.at(-1); last && endsAt(last, name); last = this.hiding.at(-1)) this.unhide(last);
    const byWish = attributes.hidden !== undefined || hidingStyle.test(attributes.style ?? "");
    const strikes =
      striking.has(name) ||
      strikesThrough(attributes.style ?? "") ||
      (attributes.class ?? "").split(/\s+/u).some((one) => this.strikingClasses.has(one));
    const element = { name, byWish, strikes, hides: byWish || unprinted.has(name) };
    this.elements.push(element);
    if (element.hides) this.hiding.push(element);
    if (byWish) this.wishes++;
    if (strikes) this.striking++;
  }

  close(name: string): void {
    const at = this.elements.findLastIndex((element) => element.name === name);
    if (at < 0) return;
    for (const element of this.elements.splice(at).toReversed()) {
      if (element.strikes) this.striking--;
      this.unhide(element);
    }
  }

  /** Whether text that stands here is not printed. */
  hides(text: string): boolean {
    const last = this.hiding.at(-1);
    if (last?.name === "head" && last === this.elements.at(-1) && text.trim() !== "") this.unhide(last);
    return this.hiding.length > 0;
  }

  /** Whether the page's author hid it (`hidden`, `display: none`). */
  get byWish(): boolean {
    return this.wishes > 0;
  }

  /** Whether text that stands here is struck through. */
  get strikes(): boolean {
    return this.striking > 0;
  }

  private unhide(element: OpenElement): void {
    if (!element.hides) return;
    element.hides = false;
    if (element.byWish) this.wishes--;
    this.hiding.pop();
  }
}

/** A head ends at the first element of the body, a drawing at an element of a page, others at a table. */
function endsAt({ name, byWish }: OpenElement, next: string): boolean {
  if (byWish || name === "template") return false;
  if (name === "head") return !inHead.has(next);
  return drawings.has(name) ? breaksOut.has(next) : next === "table";
}
