// npm run bench: figures as JSON on standard output. Each figure that matters is a ratio to a yardstick measured in the
// same run, for machines differ; absolute times stand beside it.
import { benchBatch } from "./batch.ts";
import { benchCheck } from "./check.ts";
import { benchOffice } from "./office.ts";
import { benchPdf } from "./pdf.ts";
import { benchProvince } from "./province.ts";
import { benchReading } from "./reading.ts";
import { benchSearch } from "./search.ts";
import { benchStart } from "./start.ts";
import { benchWeb } from "./web.ts";

const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  reading: benchReading,
  office: benchOffice,
  pdf: benchPdf,
  batch: benchBatch,
  search: benchSearch,
  province: benchProvince,
  check: benchCheck,
  start: benchStart,
  web: benchWeb,
};

const wanted = process.argv.slice(2);
const results: Record<string, unknown> = { node: process.versions.node };
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`bench: ${name}\n`);
  results[name] = await bench();
}
console.log(JSON.stringify(results, null, 2));
