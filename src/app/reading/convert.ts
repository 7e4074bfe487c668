import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { KnownError } from "../../model/known-error.ts";
import type { ForeignKind } from "../../readers/formats/foreign.ts";
import { stopped } from "./stopped.ts";

/** A conversion gets this long, in milliseconds; then the program and all that it started are ended. */
const longest = 60_000;
const filters = { docx: "docx:MS Word 2007 XML", xlsx: "xlsx:Calc MS Excel 2007 XML" } as const;

export interface Conversion {
  readonly program: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: ForeignKind;
}

/** One conversion at a time: the program takes much memory. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Has LibreOffice turn a file into one that we read, in a folder and with a profile of its own: no macros, no links, no
 * network. Throws UNREADABLE_DOCUMENT where it does not manage, READING_TOOK_TOO_LONG where it takes too long, and
 * READING_STOPPED where the signal ends it.
 */
export function convertWithOffice(conversion: Conversion, signal?: AbortSignal): Promise<Uint8Array> {
  const next = last.then(() => convert(conversion, signal));
  last = next.catch(() => undefined);
  return next;
}

async function convert({ program, name, bytes, kind }: Conversion, signal?: AbortSignal): Promise<Uint8Array> {
  if (signal?.aborted) throw stopped(name);
  const to = kind.convertsTo ?? "docx";
  const folder = await mkdtemp(join(tmpdir(), "mingze-convert-"));
  try {
    const input = join(folder, `list.${kind.ending}`);
    const profile = join(folder, "profile");
    await writeFile(input, bytes);
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
    const out = join(folder, "out");
    const options = ["--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo", "--nofirststartwizard"];
    const wish = ["--convert-to", filters[to], "--outdir", out, input];
    const argv = [`-env:UserInstallation=${pathToFileURL(profile)}`, ...options, ...wish];
    await ended({ program, argv, folder, name }, signal);
    return await readFile(join(out, `list.${to}`)).catch((cause: unknown) => {
      throw notConverted(name, kind, cause);
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Run {
  readonly program: string;
  readonly argv: readonly string[];
  readonly folder: string;
  readonly name: string;
}

/**
 * Runs a program to its end, in a group of its own, so that all that it started can be ended with it: when it takes too long,
 * when the signal says so, and when this process ends, whose Ctrl-C does not reach it.
 */
function ended({ program, argv, folder, name }: Run, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, argv, {
      cwd: folder,
      detached: process.platform !== "win32",
      stdio: "ignore",
      // A proxy that is not there: what the document names in the network stays unasked.
      env: { PATH: path, HOME: folder, TMPDIR: folder, http_proxy: nowhere, https_proxy: nowhere },
    });
    const settle = (step: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      process.off("exit", endAll);
      end(child);
      step();
    };
    const stop = (): void => settle(() => fail(stopped(name)));
    const endAll = (): void => end(child);
    const timer = setTimeout(() => settle(() => fail(tooLong(name))), longest);
    signal?.addEventListener("abort", stop);
    process.on("exit", endAll);
    // What it did not make is missed by whoever asked.
    child.once("error", () => settle(done));
    child.once("exit", () => settle(done));
  });
}

const path = [process.env.PATH ?? "", ...(process.platform === "win32" ? [] : ["/usr/bin", "/bin"])].join(delimiter);
const nowhere = "http://127.0.0.1:9";

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

const item = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${item("Office.Common/Security/Scripting", "MacroSecurityLevel", "3")}
${item("Office.Common/Security/Scripting", "DisableMacrosExecution", "true")}
${item("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true")}
${item("Office.Writer/Content/Update", "Link", "2")}
${item("Office.Calc/Content/Update", "Link", "2")}
</oor:items>
`;

const notConverted = (name: string, { found, foundZh }: ForeignKind, cause: unknown): KnownError =>
  new KnownError(
    "UNREADABLE_DOCUMENT",
    `Cannot read "${name}": LibreOffice could not convert it; ${found}`,
    `无法读取“${name}”：LibreOffice 没能转换这个文件。${foundZh}`,
    { cause },
  );

const tooLong = (name: string): KnownError =>
  new KnownError(
    "READING_TOOK_TOO_LONG",
    `Cannot read "${name}": LibreOffice did not convert it within ${longest / 1000} s`,
    `无法读取“${name}”：LibreOffice 在 ${longest / 1000} 秒内没有转换完`,
  );
