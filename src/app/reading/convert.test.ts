import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newFolder } from "../../../tests/tools/folder.ts";
import type { KnownError } from "../../model/known-error.ts";
import { foreignKindOf } from "../../readers/formats/foreign.ts";
import { convertWithOffice } from "./convert.ts";
import { officeProgram } from "./office-program.ts";
import { readInWorker } from "./read-in-worker.ts";

const escaped = (text: string): string => [...text].map((char) => `\\u${char.charCodeAt(0)}?`).join("");
const row = (cells: readonly string[]): string =>
  `\\trowd${cells.map((_, i) => `\\cellx${(i + 1) * 3000}`).join("")}${cells.map((cell) => `\\intbl ${escaped(cell)}\\cell`).join("")}\\row\n`;
const rtf = `{\\rtf1\\ansi ${escaped("枫林镇基本履职事项清单")}\\par\n${row(["序号", "事项类别", "事项名称"])}${row(["1", "党的建设", "发展党员"])}\\pard\\par}`;
const bytes = new TextEncoder().encode(rtf);

describe.skipIf(!officeProgram())(
  "a file in an older form, with LibreOffice on the machine",
  { timeout: 90_000 },
  () => {
    test("is read as what it converts to, and stays what it is", async () => {
      const { reading } = await readInWorker({ name: "清单.rtf", bytes });
      expect(reading.items.map(({ name, category }) => [category, name])).toEqual([["党的建设", "发展党员"]]);
      expect(reading.document).toMatchObject({ name: "清单.rtf", mediaType: "application/rtf" });
      expect(reading.findings.map(({ rule }) => rule)).toContain("converted-first");
      expect(reading.accounting.unplaced).toBe(0);
    });
    test("that cannot be converted is refused with advice", async () => {
      const broken = new Uint8Array(600);
      broken.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      await expect(readInWorker({ name: "坏.doc", bytes: broken })).rejects.toMatchObject({
        code: "UNREADABLE_DOCUMENT",
      });
    });
  },
);

test("a program that does not start converts nothing", async () => {
  const kind = foreignKindOf(bytes);
  if (!kind) throw new Error("no kind");
  const failed = convertWithOffice({ program: "/nowhere/soffice", name: "清单.rtf", bytes, kind });
  expect(await failed.catch((error: KnownError) => error.code)).toBe("UNREADABLE_DOCUMENT");
});

test.skipIf(process.platform === "win32")(
  "a conversion that is stopped ends all that the program started",
  async () => {
    const kind = foreignKindOf(bytes);
    if (!kind) throw new Error("no kind");
    const folder = newFolder();
    const [program, told] = [join(folder, "soffice"), join(folder, "child")];
    writeFileSync(program, `#!/bin/sh\nsleep 60 &\necho $! > ${told}.new\nmv ${told}.new ${told}\nwait\n`, {
      mode: 0o755,
    });
    const stop = new AbortController();
    const conversion = convertWithOffice({ program, name: "清单.rtf", bytes, kind }, stop.signal);
    await expect.poll(() => existsSync(told)).toBe(true);
    stop.abort();
    await expect(conversion).rejects.toMatchObject({ code: "READING_STOPPED" });
    const child = Number(readFileSync(told, "utf8"));
    await expect.poll(() => isRunning(child)).toBe(false);
  },
);

/** Whether a process runs; one that has ended and that nobody has asked for does not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/mu.test(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "");
  } catch {
    return false;
  }
}
