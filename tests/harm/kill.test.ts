// kill -9 in the midst of changes. The registry must open afterwards and hold each list whole or not at all.
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { start } from "../tools/cli.ts";
import { newFolder, root } from "../tools/folder.ts";
import { bytesOf, listText, readBytes } from "../tools/lists.ts";
import { openRegistry } from "../tools/registry.ts";

const rounds = 30;
const places = Array.from({ length: 6 }, (_, i) => `第${"甲乙丙丁戊己"[i]}镇`);

function manyItems(place: string): string {
  const basic = Array.from(
    { length: 300 },
    (_, i) =>
      `${place}办理第${i + 1}号事项，受理、核查、公示并归档，${createHash("sha256")
        .update(place + i)
        .digest("hex")}`,
  );
  return listText({ place: `白石县${place}`, basic, published: "2025年1月" });
}

async function wholeOrNot(folder: string): Promise<string[]> {
  const registry = await openRegistry(folder);
  const editions = await registry.editions({ replaced: true });
  for (const edition of editions) {
    const items = await registry.items(edition.inUse);
    expect(items).toHaveLength(300);
    expect(edition.counts.basic).toBe(300);
    expect(await registry.source(edition.inUse[0] ?? 0)).toBeDefined();
    expect((await registry.document(edition.document.sha256))?.bytes.length).toBeGreaterThan(0);
    expect(await registry.texts.vectors(edition.inUse)).toHaveLength(300);
  }
  await registry.close();
  return editions.map((edition) => edition.township.name ?? "").toSorted();
}

const killAfter = (child: ChildProcess, wait: number): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), wait);
    child.once("exit", () => {
      clearTimeout(timer);
      done();
    });
  });

/** A process that does one thing to a registry again and again, and says so before each time. */
function worker(script: string, folder: string): ChildProcess {
  const program = `import { openRegistry } from ${JSON.stringify(join(root, "tests/tools/registry.ts"))};
const registry = await openRegistry(${JSON.stringify(folder)});
${script}`;
  const file = join(folder, "worker.mjs");
  writeFileSync(file, program);
  return spawn(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

const began = (child: ChildProcess): Promise<void> => new Promise((done) => child.stdout?.once("data", () => done()));

describe("kill -9", () => {
  test(`during imports, ${rounds} times`, async () => {
    const files = newFolder();
    const paths = places.map((place) => {
      const path = join(files, `${place}.txt`);
      writeFileSync(path, manyItems(place));
      return path;
    });
    const folder = newFolder();
    let interrupted = 0;
    for (let round = 0; round < rounds; round++) {
      const child = start(["--data", folder, "import", ...paths]);
      await killAfter(child, 250 + round * 60);
      if (child.signalCode === "SIGKILL") interrupted++;
      const kept = await wholeOrNot(folder);
      expect(new Set(kept).size).toBe(kept.length);
    }
    expect(interrupted).toBeGreaterThan(0);
  });

  test("during removals", async () => {
    for (let round = 0; round < 6; round++) {
      const folder = newFolder();
      await fill(folder, places);
      const child = worker(
        `const editions = await registry.editions(); console.log("now"); for (const edition of editions) await registry.remove([edition.id]); setInterval(() => {}, 1000);`,
        folder,
      );
      await began(child);
      await killAfter(child, round * 25);
      const kept = await wholeOrNot(folder);
      expect(kept.length).toBeLessThanOrEqual(places.length);
    }
  });

  test("during a restore: the old lists or the new ones stand, never a mixture", async () => {
    const backup = join(newFolder(), "backup.sqlite");
    const source = newFolder();
    await fill(source, places.slice(0, 4));
    const registry = await openRegistry(source);
    await registry.backUp(backup);
    await registry.close();
    for (let round = 0; round < 8; round++) {
      const folder = newFolder();
      await fill(folder, places.slice(4));
      const child = worker(`console.log("now"); for (;;) await registry.restore(${JSON.stringify(backup)});`, folder);
      await began(child);
      await killAfter(child, round * 7);
      const kept = await wholeOrNot(folder);
      expect([places.slice(4).toSorted(), places.slice(0, 4).toSorted()]).toContainEqual(kept);
    }
  });
});

describe("two processes on one folder", () => {
  test("import at once, and every list is whole", async () => {
    const files = newFolder();
    const folder = newFolder();
    const done = places.map((place) => {
      const path = join(files, `${place}.txt`);
      writeFileSync(path, manyItems(place));
      return new Promise((ended) => start(["--data", folder, "import", path]).once("exit", ended));
    });
    expect(await Promise.all(done)).toEqual(places.map(() => 0));
    expect(await wholeOrNot(folder)).toEqual(places.toSorted());
  });
});

async function fill(folder: string, names: readonly string[]): Promise<void> {
  const registry = await openRegistry(folder);
  for (const place of names) {
    const bytes = bytesOf(manyItems(place));
    const { reading, source } = readBytes(bytes);
    await registry.save({ reading, source, bytes, sample: false, as: undefined });
  }
  await registry.close();
}
