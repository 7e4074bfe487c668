// node_modules, as the lock file says.
import { existsSync } from "node:fs";
import { npm } from "./npm.mjs";
import { say } from "./say.mjs";
import { alone, dropStamp, fingerprint, isFresh, setStamp } from "./stamp.mjs";
import { at } from "./where.mjs";

export async function ensurePackages() {
  const print = fingerprint([at("package-lock.json")]);
  if (ready(print)) return;
  await alone(async () => {
    if (ready(print)) return;
    say("installing packages (once; needs the npm registry)");
    dropStamp("packages");
    // No package here needs its install scripts; not running them keeps the surface small and the install offline-safe.
    await npm(["ci", "--loglevel=error", "--ignore-scripts", "--no-audit", "--no-fund"], at());
    setStamp("packages", print);
  });
}

const ready = (print) => existsSync(at("node_modules")) && isFresh("packages", print);
