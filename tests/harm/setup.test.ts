// Set-up without a network: a word at once, an end soon, and what to do.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newFolder, root } from "../tools/folder.ts";

test("without a network it ends within half a minute and says what it needs", () => {
  const folder = newFolder();
  const integrity = `sha512-${"A".repeat(86)}==`;
  const absent = { version: "1.0.0", integrity };
  const own = { name: "x", version: "1.0.0", dependencies: { absent: "1.0.0" } };
  const lock = {
    name: "x",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: { "": own, "node_modules/absent": absent },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(own));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  const program = `import { npm } from ${JSON.stringify(join(root, "scripts/setup/npm.mjs"))};
    await npm(["ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"], ${JSON.stringify(folder)}).catch((error) => console.log(error.message));`;
  const began = performance.now();
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
    // Port 9 is nobody's: refused at once, as without a network.
    env: { ...process.env, npm_config_registry: "http://127.0.0.1:9/", npm_config_cache: join(folder, "cache") },
  });
  expect(stdout).toContain("npm_config_registry");
  expect(performance.now() - began).toBeLessThan(30_000);
});

test("tools that a client starts on a checkout without set-up end at once, say what to run first, and install nothing", () => {
  const checkout = newFolder();
  for (const path of ["scripts", "package.json", "package-lock.json"])
    cpSync(join(root, path), join(checkout, path), { recursive: true });
  const began = performance.now();
  for (const args of [["mcp"], ["--data", checkout, "mcp"]]) {
    const argv = [join(checkout, "scripts/run.mjs"), "mingze", ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8", timeout: 60_000 });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`node "${join(checkout, "scripts", "run.mjs")}" mingze --version`);
  }
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(existsSync(join(checkout, "node_modules"))).toBe(false);
});
