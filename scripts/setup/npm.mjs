import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** Runs npm with the Node that started us (npm itself needs no newer one); its chatter goes to standard error. */
export function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const viaCli = cli && /npm-cli\.c?js$/.test(cli) && existsSync(cli);
  const [command, argv] = viaCli ? [process.execPath, [cli, ...args]] : ["npm", args];
  // A parent `npm run` leaves its own settings in npm_config_* variables (prefix, user agent): they would lead astray.
  const kept = /^npm_config_(registry|cache|userconfig|globalconfig|https?_proxy|proxy|noproxy|cafile|offline)$/i;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name) || kept.test(name)),
  );
  return new Promise((done, fail) => {
    const child = spawn(command, argv, {
      cwd,
      env,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32" && !viaCli,
    });
    child.on("error", fail);
    child.on("exit", (code) =>
      code === 0
        ? done()
        : fail(
            new Error(
              `Cannot run "npm ${args.join(" ")}": it ended with code ${code}. Is the npm registry within reach?`,
            ),
          ),
    );
  });
}
