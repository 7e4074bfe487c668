// The one entry of every npm script: makes the checkout ready (runtime, packages, web app), then hands over to the
// verb's program under the pinned runtime. Plain JavaScript that starts under any Node >= 18; see docs/decisions/0002.
import { spawn } from "node:child_process";
import { ensurePackages } from "./setup/packages.mjs";
import { ensureRuntime } from "./setup/runtime.mjs";
import { say } from "./setup/say.mjs";
import { ensureWeb } from "./setup/web.mjs";
import { at, root } from "./setup/where.mjs";

/** verb → the program that serves it; `web` where the built web app is needed before it starts. */
const verbs = {
  start: { program: ["src/cli/main.ts", "serve", "--sample-if-empty"], web: true },
  mingze: { program: ["src/cli/main.ts"], web: (args) => args[0] === "serve" },
  test: { program: ["scripts/test.ts"], web: true },
  bench: { program: ["bench/main.ts"], web: true },
  fuzz: { program: ["tests/fuzz/main.ts"], web: false },
  samples: { program: ["samples/build.ts"], web: false },
  dev: { program: ["node_modules/vite/bin/vite.js", "web"], web: false },
  format: { program: ["node_modules/@biomejs/biome/bin/biome", "check", "--write"], web: false },
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
  const wantsWeb = typeof entry.web === "function" ? entry.web(args) : entry.web;
  if (wantsWeb) await ensureWeb(runtime);
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
