// A stamp remembers from what a set-up step was made; the step runs again only when that changes.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { say } from "./say.mjs";
import { at } from "./where.mjs";

/** Hash over files and, recursively, folders; `extra` is hashed with them. A missing path counts as empty. */
export function fingerprint(paths, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const path of paths.flatMap(filesUnder)) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== "dist" && name !== "node_modules")
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

const stampOf = (name) => at(".setup", `${name}.stamp`);

export function isFresh(name, print) {
  try {
    return readFileSync(stampOf(name), "utf8") === print;
  } catch {
    return false;
  }
}

export function setStamp(name, print) {
  mkdirSync(dirname(stampOf(name)), { recursive: true });
  writeFileSync(stampOf(name), print);
}

export const dropStamp = (name) => rmSync(stampOf(name), { force: true });

/** Runs `step` alone: a second set-up of the same checkout waits for the first instead of tearing at its files. */
export async function alone(step) {
  const lock = at(".setup", "lock");
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; !takeLock(lock); told = true) {
    if (!told) say("another set-up of this checkout is running; waiting for it");
    await new Promise((done) => setTimeout(done, 500));
  }
  try {
    return await step();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (holderIsGone(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function holderIsGone(lock) {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    if (!holder) return Date.now() - statSync(lock).mtimeMs > 5_000; // created, its number not yet written
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
