// npm run fuzz [-- FORMAT [FILES [FIRST_SEED]]]: reads 10,000 mutated files of each format, or of one. Each file follows from its seed.
import { fuzzedFormats } from "./formats.ts";
import { fuzz } from "./fuzz.ts";

const [only, files = "10000", firstSeed = "1"] = process.argv.slice(2);
for (const format of fuzzedFormats) {
  if (only && only !== format.id) continue;
  const began = performance.now();
  const report = await fuzz(format, Number(files), Number(firstSeed));
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`${JSON.stringify({ ...report, seconds }, null, 2)}\n`);
  if (report.failures.length > 0) process.exitCode = 1;
}
