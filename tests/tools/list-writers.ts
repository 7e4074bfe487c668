// The same list written to every format by writers that share nothing with the readers: packages for Word and Excel, a
// few lines each for the rest.
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from "docx";
import writeExcelFile, { type SheetData } from "write-excel-file/node";

/** A place of the printed table: words with their lines, or what a merged cell covers. */
export type Place =
  | { readonly lines: readonly string[]; readonly down: number; readonly across: number; readonly counted?: number }
  | "covered";
export type Grid = readonly (readonly Place[])[];

export interface PrintedRow {
  readonly category: string;
  readonly cells: readonly (readonly string[])[];
}

export interface PrintedList {
  readonly title: string;
  /** Headings of the ordinal, the category and the other columns. */
  readonly headings: readonly string[];
  readonly rows: readonly PrintedRow[];
  /** How the category is printed: in each row, in one merged cell for its rows, or in a row of its own above them. */
  readonly categories: "each row" | "merged" | "bands";
  /** Whether ordinals begin anew with each category. */
  readonly restarts: boolean;
}

/** The ordinals that the list prints. */
export const ordinalsOf = ({ rows, restarts }: PrintedList): number[] =>
  rows.map((_, i) => (restarts ? i - startOf(rows, i) : i) + 1);

/** Index of the first row of a row's category. */
function startOf(rows: readonly PrintedRow[], at: number): number {
  let start = at;
  while (start > 0 && rows[start - 1]?.category === rows[at]?.category) start--;
  return start;
}

const plain = (...lines: readonly string[]): Place => ({ lines, down: 1, across: 1 });

export function gridOf(list: PrintedList): Grid {
  const { headings, rows, categories } = list;
  const ordinals = ordinalsOf(list);
  const columns = categories === "bands" ? headings.filter((_, i) => i !== 1) : headings;
  const grid: Place[][] = [columns.map((heading) => plain(heading))];
  rows.forEach(({ category, cells }, i) => {
    const same = rows.slice(i).findIndex((row) => row.category !== category);
    const down = same < 0 ? rows.length - i : same;
    const begins = startOf(rows, i) === i;
    if (categories === "bands" && begins) grid.push(band(i, `${category}（${down}项）`, columns.length, rows));
    const ordinal: Place = { ...(plain(String(ordinals[i])) as Exclude<Place, "covered">), counted: startOf(rows, i) };
    const own: Place = begins ? { lines: [category], down, across: 1 } : "covered";
    const before = categories === "bands" ? [] : [categories === "merged" ? own : plain(category)];
    grid.push([ordinal, ...before, ...cells.map((lines) => plain(...lines))]);
  });
  return grid;
}

function band(at: number, words: string, across: number, rows: readonly PrintedRow[]): Place[] {
  const number = rows.slice(0, at + 1).filter((_, i) => startOf(rows, i) === i).length;
  const sign = "一二三四五六七八九".charAt(number - 1);
  return [{ lines: [`${sign}、${words}`], down: 1, across }, ...new Array<Place>(across - 1).fill("covered")];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (place: Place, between: string): string => (place === "covered" ? "" : place.lines.join(between));

/** As `gridAsWord`; with `counts`, ordinals are numbers that Word makes. */
export const asWord = (list: PrintedList, counts: boolean): Promise<Uint8Array> =>
  gridAsWord(list.title, gridOf(list), counts ? (counted) => (list.restarts ? counted : 0) : undefined);

/** Word by the package docx; with `instanceOf`, Word makes the ordinals, of one count for each instance. */
export async function gridAsWord(
  title: string,
  grid: Grid,
  instanceOf?: (counted: number) => number,
): Promise<Uint8Array> {
  const paragraphs = (place: Exclude<Place, "covered">): Paragraph[] =>
    place.counted !== undefined && instanceOf
      ? [new Paragraph({ numbering: { reference: "ordinals", level: 0, instance: instanceOf(place.counted) } })]
      : place.lines.map((text) => new Paragraph({ text }));
  const rows = grid.map((places, row) => {
    const cells = places.flatMap((place, column): TableCell[] => {
      if (place !== "covered") {
        const merge = place.down > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {};
        return [new TableCell({ children: paragraphs(place), columnSpan: place.across, ...merge })];
      }
      const across = places.slice(0, column).some((before) => before !== "covered" && before.across > 1);
      return across
        ? []
        : [new TableCell({ children: [new Paragraph("")], verticalMerge: VerticalMergeType.CONTINUE })];
    });
    return new TableRow({ children: cells, tableHeader: row === 0 });
  });
  const document = new Document({
    numbering: { config: [{ reference: "ordinals", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1" }] }] },
    sections: [{ children: [new Paragraph(title), new Table({ rows })] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export const asExcel = (list: PrintedList): Promise<Uint8Array> => gridAsExcel(list.title, gridOf(list));

/** Excel by the package write-excel-file, ordinals as numbers. */
export async function gridAsExcel(title: string, grid: Grid): Promise<Uint8Array> {
  const width = grid[0]?.length ?? 1;
  const data = [
    ...(title === "" ? [] : [[{ value: title, type: String, columnSpan: width }]]),
    ...grid.map((places) =>
      places.map((place) => {
        if (place === "covered") return null;
        const spans = { rowSpan: place.down, columnSpan: place.across };
        return place.counted === undefined
          ? { value: words(place, "\n"), type: String, ...spans }
          : { value: Number(place.lines[0]), type: Number, ...spans };
      }),
    ),
  ] as SheetData;
  return new Uint8Array(await writeExcelFile([{ sheet: "Sheet1", data }]).toBuffer());
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const asHtml = (list: PrintedList): Uint8Array => gridAsHtml(list.title, gridOf(list));

export const gridAsHtml = (title: string, grid: Grid): Uint8Array =>
  utf8(
    `<!DOCTYPE html><html><head><title>x</title></head><body><h1>${escaped(title)}</h1><table>${grid
      .map(
        (places) =>
          `<tr>${places
            .filter((place) => place !== "covered")
            .map(
              ({ lines, down, across }) =>
                `<td rowspan="${down}" colspan=${across}>${lines.map((line) => `<p>${escaped(line)}</p>`).join("")}</td>`,
            )
            .join("")}</tr>`,
      )
      .join("\n")}</table></body></html>`,
  );

const quoted = (text: string): string => (/[",;\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const asCsv = (list: PrintedList, delimiter: string): Uint8Array =>
  gridAsCsv(list.title, gridOf(list), delimiter);

/** Every record as wide as the table, as spreadsheets write it. */
export const gridAsCsv = (title: string, grid: Grid, delimiter = ","): Uint8Array => {
  const filled = title === "" ? [] : [[title, ...new Array<string>((grid[0]?.length ?? 1) - 1).fill("")]];
  const records = [...filled, ...grid.map((places) => places.map((place) => words(place, "\n")))];
  return utf8(`\ufeff${records.map((record) => record.map(quoted).join(delimiter)).join("\r\n")}\r\n`);
};

export const asMarkdown = (list: PrintedList, outer: boolean): Uint8Array => {
  const lines = gridOf(list).map((places) => places.map((place) => words(place, "<br>").replaceAll("|", "\\|")));
  const [head = [], ...rows] = lines;
  const all = [head, head.map(() => "---"), ...rows];
  return utf8(
    `# ${list.title}\n\n${all.map((cells) => (outer ? `| ${cells.join(" | ")} |` : cells.join(" | "))).join("\n")}\n`,
  );
};

export const asTabs = (list: PrintedList): Uint8Array =>
  utf8(
    `${list.title}\n\n${gridOf(list)
      .map((places) => places.map((place) => quoted(words(place, "\n"))).join("\t"))
      .join("\n")}\n`,
  );
