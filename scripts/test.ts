// Runs every check and every test, and ends with one line: `N passed, N failed`, summed over all of them.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./house/chromium.ts";
import { root } from "./setup/where.mjs";

interface Outcome {
  passed: number;
  failed: number;
  notRun: number;
}

const total: Outcome = { passed: 0, failed: 0, notRun: 0 };
const modules = join(root, "node_modules");

await check("types", [`${modules}/typescript/bin/tsc`, "-p", root]);
await check("types of the pure rooms", [`${modules}/typescript/bin/tsc`, "-p", join(root, "tsconfig.pure.json")]);
await check("types of the web app", [`${modules}/typescript/bin/tsc`, "-p", join(root, "web")]);
await check("lint and format", [`${modules}/@biomejs/biome/bin/biome`, "check", "--error-on-warnings", root]);
await check("samples are as built", [join(root, "samples/build.ts"), "--check"]);
const chromium = ensureChromium();
if (!chromium.ok) fail("browser", chromium.message);
await vitest(process.argv.slice(2));

if (total.notRun > 0) console.log(`${total.notRun} tests on real lists did not run: ../shared is absent`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function check(name: string, argv: readonly string[]): Promise<void> {
  const began = performance.now();
  const code = await run(argv);
  if (code !== 0) return fail(name, `ended with ${code}`);
  total.passed++;
  console.log(`✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

function fail(name: string, why: string): void {
  total.failed++;
  console.log(`✗ ${name}: ${why}`);
}

/** Vitest with its own report on screen and a machine's report in a file, from which the sums are taken. */
async function vitest(filters: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "mingze-test-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const report = join(folder, "report.json");
  const argv = [
    `${modules}/vitest/vitest.mjs`,
    "run",
    "--root",
    root,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const code = await run([...argv, ...filters]);
  if (!existsSync(report)) return fail("tests", `the runner ended with ${code} and no report`);
  const sums = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
  total.passed += sums.numPassedTests;
  total.failed += sums.numFailedTests;
  total.notRun += sums.numPendingTests;
  // A file that cannot be loaded has no failed test of its own.
  const broken = sums.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  total.failed += broken;
  if (code !== 0 && sums.numFailedTests + broken === 0) fail("tests", `the runner ended with ${code}`);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function run(argv: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...argv], {
      cwd: root,
      stdio: "inherit",
    });
    child.on("error", () => done(127));
    child.on("exit", (code) => done(code ?? 1));
  });
}
