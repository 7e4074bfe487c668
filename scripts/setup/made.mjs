// What is made from the sources of the checkout, anew when they change.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { say } from "./say.mjs";
import { alone, dropStamp, fingerprint, isFresh, setStamp } from "./stamp.mjs";
import { at } from "./where.mjs";

const makings = {
  web: {
    // The model and the API type the web app.
    sources: ["web", "src/model", "src/api", "package-lock.json"],
    makes: "web/dist/index.html",
    says: "building the web app (once)",
    argv: ["node_modules/vite/bin/vite.js", "build", at("web"), "--logLevel", "warn"],
  },
  catalogue: {
    sources: ["catalogue", "src/search/catalogue", "src/search/hash.ts", "src/text", "src/model"],
    makes: "catalogue/dist/model.bin",
    says: "learning the catalogue of duties (once, half a minute)",
    argv: ["catalogue/compile.ts"],
  },
};

/** Whether it is there, made from the sources of today. */
export const isMade = (name) => isMadeFrom(name, printOf(name));

const printOf = (name) => fingerprint(makings[name].sources.map((path) => at(path)));
const isMadeFrom = (name, print) => existsSync(at(makings[name].makes)) && isFresh(name, print);

/** Makes the web app or the catalogue's model where it is missing or its sources changed. */
export async function ensureMade(name, runtime) {
  const { says, argv } = makings[name];
  const print = printOf(name);
  if (isMadeFrom(name, print)) return;
  await alone(async () => {
    if (isMadeFrom(name, print)) return;
    say(says);
    dropStamp(name);
    await run(runtime, argv, name);
    setStamp(name, print);
  });
}

function run(command, [program, ...rest], name) {
  return new Promise((done, fail) => {
    const flags = ["--disable-warning=ExperimentalWarning"];
    const child = spawn(command, [...flags, at(program), ...rest], { cwd: at(), stdio: ["ignore", 2, 2] });
    child.on("error", fail);
    child.on("exit", (code) =>
      code === 0 ? done() : fail(new Error(`Cannot make ${name}: ${program} ended with ${code}`)),
    );
  });
}
