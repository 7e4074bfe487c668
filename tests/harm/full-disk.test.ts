// A full disk: the change is refused with a clear message and nothing of it stays. Needs a file system of its own.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { mingze } from "../tools/cli.ts";
import { newFolder } from "../tools/folder.ts";
import { listText } from "../tools/lists.ts";

const folder = newFolder();
const mounted =
  process.platform === "linux" && spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]).status === 0;
afterAll(() => {
  if (mounted) spawnSync("umount", [folder]);
});

// Where this user may not mount, the test is left out; CI runs as root.
test.runIf(mounted)("an import that does not fit is refused whole", async () => {
  const files = newFolder();
  const large = join(files, "large.txt");
  const small = join(files, "small.txt");
  writeFileSync(small, listText({ basic: ["小事项"], place: "白石县枫林镇" }));
  writeFileSync(
    large,
    listText({
      basic: Array.from({ length: 4000 }, (_, i) => `大事项${i}${Math.sin(i)}`.repeat(5)),
      place: "白石县湖口乡",
    }),
  );
  expect((await mingze(["--data", folder, "import", small])).code).toBe(0);
  const { code, err } = await mingze(["--data", folder, "import", large]);
  expect(err).toContain("磁盘已满");
  expect(code).toBe(7);
  const { out } = await mingze(["--data", folder, "lists", "--json"]);
  expect((JSON.parse(out) as { township: { name: string } }[]).map(({ township }) => township.name)).toEqual([
    "枫林镇",
  ]);
});
