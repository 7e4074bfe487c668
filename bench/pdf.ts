import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pdfEngine } from "../src/readers/formats/pdf/engine.ts";
import { readDutyList } from "../src/readers/read.ts";
import { handMadePdf, rules, words } from "../tests/tools/hand-made-pdf.ts";
import { pair, round } from "./measure.ts";

const real = join(import.meta.dirname, "../../shared/lists");

/** Reading a PDF list whole, against pdfjs's own text extraction over all pages of the same file. */
export async function benchPdf(): Promise<unknown> {
  const found: Record<string, unknown> = { "hand-made, 60 pages": await one("hand-made.pdf", handMade(60)) };
  for (const name of existsSync(real) ? ["000.pdf", "001.pdf"] : [])
    found[name] = await one(name, new Uint8Array(readFileSync(join(real, name))));
  return found;
}

async function one(name: string, bytes: Uint8Array): Promise<unknown> {
  const engine = await pdfEngine();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const read = async (): Promise<number> => (await readDutyList({ name, bytes, sha256 })).reading.items.length;
  let pages = 0;
  const extract = async (): Promise<void> => {
    const pdf = await engine.open(bytes);
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      await page.getTextContent();
      page.cleanup();
    }
    pages = pdf.numPages;
    await pdf.loadingTask.destroy();
  };
  const { ms, yardstickMs, ratio } = await pair(read, extract, 7);
  return {
    kilobytes: round(bytes.length / 1024, 0),
    pages,
    items: await read(),
    ms,
    textExtractionMs: yardstickMs,
    ratio,
  };
}

function handMade(pages: number): Uint8Array {
  const ys = Array.from({ length: 22 }, (_, i) => 740 - i * 32);
  const page = (number: number): { content: string } => ({
    content: [
      rules([50, 90, 200, 540], ys),
      ...["序号", "事项类别", "事项名称"].map((head, i) => words([60, 100, 210][i] ?? 0, 720, head)),
      ...ys
        .slice(1, -1)
        .flatMap((y, i) => [
          words(60, y - 20, String((number - 1) * 20 + i + 1)),
          words(100, y - 20, "乡村振兴"),
          words(210, y - 20, "管护村道和路灯，清理灌渠，及时上报发现的问题"),
        ]),
      words(280, 40, `— ${number} —`),
    ].join(""),
  });
  return handMadePdf(Array.from({ length: pages }, (_, i) => page(i + 1)));
}
