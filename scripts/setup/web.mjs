// The web app, built anew when its sources (or the model and API that it is typed by) change.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { say } from "./say.mjs";
import { alone, dropStamp, fingerprint, isFresh, setStamp } from "./stamp.mjs";
import { at } from "./where.mjs";

const sources = ["web", "src/model", "src/api", "package-lock.json"].map((path) => at(path));

export async function ensureWeb(runtime) {
  const print = fingerprint(sources);
  if (ready(print)) return;
  await alone(async () => {
    if (ready(print)) return;
    say("building the web app (once)");
    dropStamp("web");
    await run(runtime, [at("node_modules/vite/bin/vite.js"), "build", at("web"), "--logLevel", "warn"]);
    setStamp("web", print);
  });
}

const ready = (print) => existsSync(at("web/dist/index.html")) && isFresh("web", print);

function run(command, args) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: at(), stdio: ["ignore", 2, 2] });
    child.on("error", fail);
    child.on("exit", (code) =>
      code === 0 ? done() : fail(new Error(`Cannot build the web app: vite ended with ${code}`)),
    );
  });
}
