import { lstat, readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { KnownError } from "../model/known-error.ts";
import { listEndings } from "../readers/read.ts";

/** Why something within a folder is not imported. */
export type SkipReason = "hidden" | "link" | "ending" | "no-file";

export interface Skipped {
  readonly path: string;
  readonly reason: SkipReason;
}

export interface FilesToImport {
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
  /** Folders that could not be opened. */
  readonly failed: readonly { readonly path: string; readonly error: KnownError }[];
  /** Whether a folder was among the paths. */
  readonly folders: boolean;
}

/**
 * The files that paths name: files as they are named, whatever they are; of folders, with all folders in them and in the
 * order of their names, what may be a list. Hidden files and links within folders are skipped.
 */
export async function filesToImport(paths: readonly string[]): Promise<FilesToImport> {
  const found = new Found();
  for (const path of paths) {
    // What cannot be looked at is told when it is opened.
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
    if (isFolder) {
      found.folders = true;
      await walk(path, found);
    } else found.file(path);
  }
  const { skipped, failed, folders } = found;
  return { files: found.files, skipped, failed, folders };
}

class Found {
  readonly skipped: Skipped[] = [];
  readonly failed: { path: string; error: KnownError }[] = [];
  folders = false;
  private readonly paths = new Set<string>();

  /** A path that is named twice is one file. */
  file(path: string): void {
    this.paths.add(path);
  }

  get files(): string[] {
    return [...this.paths];
  }
}

async function walk(folder: string, found: Found): Promise<void> {
  for (const name of await namesIn(folder, found)) {
    const path = join(folder, name);
    const reason = await skipReason(path, name);
    if (reason === "folder") await walk(path, found);
    else if (reason) found.skipped.push({ path, reason });
    else found.file(path);
  }
}

/** By code points, so that the order is the same on every machine. */
async function namesIn(folder: string, found: Found): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    found.failed.push({ path: folder, error: closed(folder, cause) });
    return [];
  }
}

async function skipReason(path: string, name: string): Promise<SkipReason | "folder" | undefined> {
  // Word and WPS leave “~$…” beside a document while it is open.
  if (name.startsWith(".") || name.startsWith("~$")) return "hidden";
  const about = await lstat(path).catch(() => undefined);
  if (about?.isSymbolicLink()) return "link";
  if (about?.isDirectory()) return "folder";
  if (!about?.isFile()) return "no-file";
  return listEndings.has(extname(name).slice(1).toLowerCase()) ? undefined : "ending";
}

const closed = (folder: string, cause: unknown): KnownError =>
  new KnownError(
    "NOT_FOUND",
    `Cannot open the folder "${folder}": ${cause instanceof Error ? cause.message : String(cause)}`,
    `无法打开文件夹“${folder}”`,
    { cause },
  );
