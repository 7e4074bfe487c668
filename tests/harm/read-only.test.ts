// A data folder on a file system that may only be read: a clear message, no stack. Needs a file system of its own.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { mingze } from "../tools/cli.ts";
import { newFolder } from "../tools/folder.ts";
import { exampleList, listText } from "../tools/lists.ts";

const folder = newFolder();
const mount = (...args: string[]): boolean => spawnSync("mount", [...args, folder]).status === 0;
const mounted = process.platform === "linux" && mount("-t", "tmpfs", "-o", "size=4m", "tmpfs");
afterAll(() => {
  if (mounted) spawnSync("umount", [folder]);
});

// Where this user may not mount, the test is left out; CI runs as root.
test.runIf(mounted)("every command says that the folder is read-only", async () => {
  const file = join(newFolder(), "list.txt");
  writeFileSync(file, listText(exampleList));
  expect((await mingze(["--data", folder, "import", file])).code).toBe(0);
  expect(mount("-o", "remount,ro")).toBe(true);
  for (const args of [["lists"], ["find", "低保"], ["import", file], ["remove", "1"]]) {
    const { code, err } = await mingze(["--data", folder, ...args]);
    expect([args[0], code, err.includes("只读"), err.includes("    at ")]).toEqual([args[0], 7, true, false]);
  }
});
