// node_modules, as the lock file says.
import { existsSync } from "node:fs";
import { npm } from "./npm.mjs";
import { say } from "./say.mjs";
import { alone, dropStamp, fingerprint, isFresh, setStamp } from "./stamp.mjs";
import { at } from "./where.mjs";

/** Whether they are there. */
export const hasPackages = () => hasPackagesOf(printOfLock());

const printOfLock = () => fingerprint([at("package-lock.json")]);
const hasPackagesOf = (print) => existsSync(at("node_modules")) && isFresh("packages", print);

export async function ensurePackages() {
  const print = printOfLock();
  if (hasPackagesOf(print)) return;
  await alone(async () => {
    if (hasPackagesOf(print)) return;
    say("installing packages (once; needs the npm registry)");
    dropStamp("packages");
    // No package here needs its install scripts; not running them keeps the surface small and the install offline-safe.
    await npm(["ci", "--loglevel=error", "--ignore-scripts", "--no-audit", "--no-fund"], at());
    setStamp("packages", print);
  });
}
