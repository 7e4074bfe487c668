import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { dutyKinds } from "../src/model/kind.ts";
import { docxFormat } from "../src/readers/formats/docx.ts";
import type { Format } from "../src/readers/formats/format.ts";
import { xlsxFormat } from "../src/readers/formats/xlsx.ts";
import { readDutyList } from "../src/readers/read.ts";
import { asDocx } from "../src/writers/docx.ts";
import type { ListTable } from "../src/writers/list-table.ts";
import { asXlsx } from "../src/writers/xlsx.ts";
import { generatedList } from "./generate.ts";
import { pair, round } from "./measure.ts";

const real = join(import.meta.dirname, "../../shared/lists");

/** Reading Word and Excel files, against inflating and parsing the same parts without listening to what is parsed. */
export async function benchOffice(): Promise<unknown> {
  const tables = tablesOf(generatedList(0));
  const found: Record<string, unknown> = {
    "generated.docx": await one(docxFormat, await asDocx(tables)),
    "generated.xlsx": await one(xlsxFormat, await asXlsx(tables)),
  };
  for (const [name, format] of [
    ["000.docx", docxFormat],
    ["001.docx", docxFormat],
    ["000.xlsx", xlsxFormat],
  ] as const) {
    const path = join(real, name);
    if (existsSync(path)) found[name] = await one(format, new Uint8Array(readFileSync(path)));
  }
  return found;
}

/** Parts that a reader of lists must look at; pictures, themes and properties are left alone by both sides. */
const looked =
  /^(?:_rels\/\.rels|(?:word|xl)\/(?:.*\.rels|(?:document|styles|numbering|footnotes|endnotes|header\d*|footer\d*|workbook|sharedStrings)\.xml|worksheets\/[^/]+\.xml))$/u;

async function one(format: Format, bytes: Uint8Array): Promise<unknown> {
  const parse = (): void => {
    const parts = unzipSync(bytes, { filter: ({ name }) => looked.test(name) });
    for (const part of Object.values(parts)) new Parser({}, { xmlMode: true }).end(new TextDecoder().decode(part));
  };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const whole = async (): Promise<number> => (await readDutyList({ name: "list", bytes, sha256 })).reading.items.length;
  const { ms, yardstickMs, ratio } = await pair(() => format.read(bytes), parse);
  const all = await pair(whole, parse);
  return {
    kilobytes: round(bytes.length / 1024, 0),
    items: await whole(),
    formatMs: ms,
    unzipAndParseMs: yardstickMs,
    formatToParse: ratio,
    wholeReadingMs: all.ms,
    wholeToParse: all.ratio,
  };
}

/** The lists of a generated text as tables: a title, a header row, rows. */
function tablesOf(text: string): ListTable[] {
  const lists = text.split(/\n(?=[^\t\n]+清单\n)/u).slice(1);
  return lists.map((list, i): ListTable => {
    const [title = "", , headings = "", ...rows] = list.split("\n");
    return {
      kind: dutyKinds[i] ?? "basic",
      title,
      headings: headings.split("\t"),
      rows: rows.filter((row) => row !== "").map((row) => row.split("\t").map((cell) => cell.replaceAll(" ", "\n"))),
      source: "",
    };
  });
}
