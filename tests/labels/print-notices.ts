// Prints how notices are cut and judged: `node tests/labels/print-notices.ts [development|held-out]` with the misses of a set.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApp } from "../../src/app/app.ts";
import { importSample } from "../../src/app/import-sample.ts";
import { figuresOf, isAsExpected, labelledNotices, scoreNotice } from "./notice-score.ts";

const data = mkdtempSync(join(tmpdir(), "mingze-notices-"));
const app = await openApp(data);
await importSample(app, join(import.meta.dirname, "../../samples/documents"));
for (const set of ["development", "held-out"] as const) {
  const scored = [];
  for (const notice of labelledNotices.filter((one) => one.set === set))
    scored.push(...(await scoreNotice(app, notice)));
  process.stdout.write(`${set} ${JSON.stringify(figuresOf(scored))}\n`);
  if (process.argv[2] !== set) continue;
  for (const one of scored.filter((each) => !isAsExpected(each)))
    process.stdout.write(
      `  ${one.notice}: ${one.words} · ${one.is} ${one.item ?? ""} · ${one.said ?? "not found"} ${one.claimed ?? ""}\n`,
    );
}
await app.close();
rmSync(data, { recursive: true });
