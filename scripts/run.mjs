// The one entry of every npm script: makes the checkout ready (runtime, packages, catalogue, web app), then hands over to the
// verb's program under the pinned runtime. Plain JavaScript that starts under any Node >= 18; see docs/decisions/0002.
import { spawn } from "node:child_process";
import { ensureMade, isMade } from "./setup/made.mjs";
import { ensurePackages, hasPackages } from "./setup/packages.mjs";
import { ensureRuntime, runtimeHere } from "./setup/runtime.mjs";
import { say } from "./setup/say.mjs";
import { at, root } from "./setup/where.mjs";

/** verb → the program that serves it, and what must be made before it starts. */
const verbs = {
  start: { program: ["src/cli/main.ts", "serve", "--sample-if-empty"], needs: ["catalogue", "web"] },
  mingze: {
    program: ["src/cli/main.ts"],
    needs: (args) => (commandOf(args) === "serve" ? ["catalogue", "web"] : ["catalogue"]),
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

/** The command among the words behind `mingze`; a data folder may be named before it. */
function commandOf(args) {
  const at = args[0] === "--data" ? 2 : 0;
  return args[at];
}

/** A client of MCP that starts the tools itself waits for seconds, and shows nobody what set-up says meanwhile. */
const startedByClient = verb === "mingze" && commandOf(args) === "mcp" && !args.includes("--http");

const isSetUp = (needs) => runtimeHere() !== undefined && hasPackages() && needs.every(isMade);

const setUp = `node "${at("scripts", "run.mjs")}" mingze --version`;
const setUpFirst = `Cannot serve tools yet: this checkout is not set up, or has changed since. Run once: ${setUp}
明责：还没有准备好（或更新后没有重新准备），助手暂时连不上。请先在终端运行一次，需要一两分钟：${setUp}`;

try {
  const needs = typeof entry.needs === "function" ? entry.needs(args) : entry.needs;
  if (startedByClient && !isSetUp(needs)) throw new Error(setUpFirst);
  const runtime = await ensureRuntime();
  await ensurePackages();
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
