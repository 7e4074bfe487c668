// The runtime: the Node that is running, where it is new enough; else the pinned one from the npm registry.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { say } from "./say.mjs";
import { alone } from "./stamp.mjs";
import { at } from "./where.mjs";

/** node:sqlite is a release candidate, and types are stripped without a flag, from this version on. */
const oldest = [24, 15];

/** Path of a Node that can run mingze; undefined where none is here yet. */
export const runtimeHere = () => (isNewEnough(process.versions.node) ? process.execPath : fetched());

/** The same, fetched where it is not here. Throws where none can be had for this machine. */
export async function ensureRuntime() {
  return runtimeHere() ?? (await alone(async () => fetched() ?? (await fetchRuntime())));
}

function isNewEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

function fetched() {
  const folder = at(".runtime", "node_modules");
  if (!existsSync(folder) || !sameAsPinned()) return undefined;
  const name = readdirSync(folder).find((entry) => entry.startsWith("node-"));
  const path = name && join(folder, name, "bin", process.platform === "win32" ? "node.exe" : "node");
  return path && existsSync(path) ? path : undefined;
}

const lockFile = "package-lock.json";

/** npm writes this mark last, so a killed download is never taken for a whole one. */
function sameAsPinned() {
  const mark = at(".runtime", "node_modules", ".package-lock.json");
  if (!existsSync(mark)) return false;
  return readFileSync(at(".runtime", lockFile), "utf8") === readFileSync(at("scripts/runtime", lockFile), "utf8");
}

async function fetchRuntime() {
  say(
    `this Node is ${process.versions.node}, mingze needs ${oldest.join(".")} or newer: fetching a runtime from the npm registry (50 MB, once)`,
  );
  mkdirSync(at(".runtime"), { recursive: true });
  for (const file of ["package.json", lockFile]) cpSync(at("scripts/runtime", file), at(".runtime", file));
  await npm(["ci", "--loglevel=error", "--no-audit", "--no-fund"], at(".runtime"));
  const path = fetched();
  if (path) return path;
  throw new Error(
    `Cannot fetch a Node runtime for ${process.platform}-${process.arch}: found Node ${process.versions.node}, ` +
      `wanted ${oldest.join(".")} or newer. Install it from nodejs.org and start again.`,
  );
}
