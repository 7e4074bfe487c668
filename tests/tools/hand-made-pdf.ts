/** A page of a hand-made PDF: what it draws, in PDF's own operators. */
export interface HandMadePage {
  readonly content: string;
  readonly size?: readonly [number, number];
  readonly rotate?: number;
  /** How the content is packed, if it is. */
  readonly filters?: readonly string[];
}

export interface HandMadeOptions {
  /** The font's encoding: with a table of its characters, without one, or one of the encodings of Chinese fonts. */
  readonly encoding?: "with table" | "no table" | "UniGB-UCS2-H" | "GBK-EUC-H" | "UniGB-UCS2-V";
  readonly trailer?: string;
  /** Forms that pages, and they themselves, may draw, by name. */
  readonly forms?: Readonly<Record<string, string>>;
}

const table = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`;

/** Writes a PDF whose font F is not embedded; widths are one em, as of Chinese print. */
export function handMadePdf(pages: readonly HandMadePage[], options: HandMadeOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (body: string, more = ""): string =>
    `<< /Length ${body.length} ${more} >>\nstream\n${body}\nendstream`;
  const { encoding = "with table" } = options;
  const info = "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >>";
  const identity = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>";
  const predefined = encoding !== "with table" && encoding !== "no table";
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${7 + 2 * i} 0 R`).join(" ")}] >>`);
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${predefined ? encoding : "Identity-H"} /DescendantFonts [4 0 R] ${encoding === "with table" ? "/ToUnicode 6 0 R" : ""} >>`,
  );
  add(
    `<< /Type /Font /Subtype /CIDFontType${predefined ? 0 : 2} /BaseFont /SimSun ${predefined ? info : identity} /DW 1000 /FontDescriptor 5 0 R >>`,
  );
  add(
    "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /Ascent 880 /Descent -120 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /CapHeight 880 /StemV 80 >>",
  );
  add(stream(table));
  const { forms = {} } = options;
  const named = Object.keys(forms).map((name, i) => `/${name} ${7 + 2 * pages.length + i} 0 R`);
  const resources = `/Resources << /Font << /F 3 0 R >> /XObject << ${named.join(" ")} >> >>`;
  pages.forEach(({ content, size = [595, 842], rotate = 0, filters = [] }, i) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(" ")}] /Rotate ${rotate} ${resources} /Contents ${8 + 2 * i} 0 R >>`,
    );
    add(stream(content, `/Filter [${filters.map((name) => `/${name}`).join(" ")}]`));
  });
  for (const body of Object.values(forms))
    add(stream(body, `/Type /XObject /Subtype /Form /BBox [0 0 600 850] ${resources}`));
  return assemble(objects, options.trailer ?? "");
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  const parts = ["%PDF-1.7\n"];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((body, i) => {
    offsets.push(length);
    const text = `${i + 1} 0 obj\n${body}\nendobj\n`;
    parts.push(text);
    length += text.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return new TextEncoder().encode(parts.join(""));
}

const hex = (text: string): string =>
  [...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");

/** Operators that print words at a place; `more` goes before them (a colour, a render mode). */
export const words = (
  x: number,
  y: number,
  text: string,
  { size = 10, more = "", matrix = `1 0 0 1 ${x} ${y}` } = {},
): string => `q BT ${more} /F ${size} Tf ${matrix} Tm <${hex(text)}> Tj ET Q\n`;

/** Operators that draw a table's rules. */
export const rules = (xs: readonly number[], ys: readonly number[]): string => {
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.max(...ys), Math.min(...ys)];
  const level = ys.map((y) => `${left} ${y} m ${right} ${y} l S\n`);
  const upright = xs.map((x) => `${x} ${bottom} m ${x} ${top} l S\n`);
  return `0.5 w\n${level.join("")}${upright.join("")}`;
};
