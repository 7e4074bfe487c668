import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { say } from "./say.mjs";

// Without a network npm's own patience is over a minute, without a word.
const patience = {
  npm_config_fetch_retries: "2",
  npm_config_fetch_retry_mintimeout: "1000",
  npm_config_fetch_retry_maxtimeout: "4000",
};
const wordEvery = 10_000;

/** Runs npm with the Node that started us (npm itself needs no newer one); its chatter goes to standard error. */
export function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const viaCli = cli && /npm-cli\.c?js$/.test(cli) && existsSync(cli);
  const [command, argv] = viaCli ? [process.execPath, [cli, ...args]] : ["npm", args];
  const waiting = sayThatItWaits();
  return new Promise((done, fail) => {
    const child = spawn(command, argv, {
      cwd,
      env: { ...patience, ...settings() },
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32" && !viaCli,
    });
    child.on("error", fail);
    child.on("exit", (code) => (code === 0 ? done() : fail(failed(args, code))));
  }).finally(() => clearInterval(waiting));
}

/** A parent `npm run` leaves its own settings in npm_config_* variables (prefix, user agent): they would lead astray. */
function settings() {
  const kept =
    /^npm_config_(registry|cache|userconfig|globalconfig|https?_proxy|proxy|noproxy|cafile|offline|fetch_.*)$/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name) || kept.test(name)),
  );
}

function sayThatItWaits() {
  const began = Date.now();
  return setInterval(
    () => say(`waiting for the npm registry (${Math.round((Date.now() - began) / 1000)} s)`),
    wordEvery,
  ).unref();
}

const failed = (args, code) =>
  new Error(
    `Cannot run "npm ${args.join(" ")}": it ended with code ${code}. Set-up needs the npm registry once: ` +
      "is there a network? Another registry is named by npm_config_registry, a proxy by https_proxy. Then start again.",
  );
