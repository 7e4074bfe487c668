// The one entry of every npm script: makes the checkout ready (runtime, packages, catalogue, web app), then hands over to the
// verb's program under the pinned runtime. Plain JavaScript that starts under any Node >= 18; see docs/decisions/0002.
import { spawn } from "node:child_process";
import { ensureMade } from "./setup/made.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { ensureRuntime } from "./setup/runtime.mjs";
import { say } from "./setup/say.mjs";
import { at, root } from "./setup/where.mjs";

/** verb → the program that serves it, and what must be made before it starts. */
const verbs = {
  start: { program: ["src/cli/main.ts", "serve", "--sample-if-empty"], needs: ["catalogue", "web"] },
  mingze: {
    program: ["src/cli/main.ts"],
    needs: (args) => (args[0] === "serve" ? ["catalogue", "web"] : ["catalogue"]),
  },
  test: { program: ["scripts/test.ts"], needs: ["catalogue", "web"] },
  bench: { program: ["bench/main.ts"], needs: ["catalogue", "web"] },
  fuzz: { program: ["tests/fuzz/main.ts"], needs: [] },
  samples: { program: ["samples/build.ts"], needs: [] },
  dev: { program: ["node_modules/vite/bin/vite.js", "web"], needs: [] },
  format: { program: ["node_modules/@biomejs/biome/bin/biome", "check", "--write"], needs: [] },
};

const [verb, ...args] = process.argv.slice(2);
const entry = verbs[verb];
if (!entry) {
  say(`Cannot run "${verb}": known are ${Object.keys(verbs).join(", ")}`);
  process.exit(2);
}

try {
  const runtime = await ensureRuntime();
  await ensurePackages();
  const needs = typeof entry.needs === "function" ? entry.needs(args) : entry.needs;
  for (const name of needs) await ensureMade(name, runtime);
  const [program, ...preset] = entry.program;
  handOver(runtime, [program, ...preset, ...args]);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function handOver(runtime, argv) {
  // Paths on the command line stay relative to where the user stands; npm tells it in INIT_CWD.
  const cwd = verb === "mingze" && process.env.INIT_CWD ? process.env.INIT_CWD : root;
  const flags = ["--disable-warning=ExperimentalWarning"];
  const [program, ...rest] = argv;
  const child = spawn(runtime, [...flags, `${root}/${program}`, ...rest], {
    cwd,
    stdio: "inherit",
    // What Node compiles once is kept: a second start of a command is twice as quick.
    env: { NODE_COMPILE_CACHE: at(".setup", "compiled"), ...process.env },
  });
  // Ctrl-C reaches the whole group by itself; a signal sent to this process alone is passed on.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 128 + (signal === "SIGINT" ? 2 : 15) : (code ?? 1)));
}
