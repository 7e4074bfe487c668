import { accessSync, constants, existsSync } from "node:fs";
import { KnownError } from "../../model/known-error.ts";
import { isBusy } from "./patiently.ts";

const cannotOpen = 14;
// Primary result codes of SQLite.
const unusable = new Map([
  [8, ["the folder is read-only", "文件夹只读"]],
  [10, ["the disk reported an error", "磁盘读写出错"]],
  [11, ["the database is damaged", "数据库已损坏"]],
  [13, ["the disk is full", "磁盘已满"]],
  [14, ["the file cannot be opened", "文件无法打开"]],
  [26, ["the file is no database", "文件不是数据库"]],
]);

/** Runs a step on the data folder; what the disk or another process cause becomes a known error. Nothing is changed then. */
export async function asKnown<Result>(folder: string, step: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw known(folder, error);
  }
}

function known(folder: string, error: unknown): unknown {
  if (error instanceof KnownError || !(error instanceof Error)) return error;
  const code = "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : undefined;
  if (isBusy(error)) {
    return new KnownError(
      "DATA_BUSY",
      `Cannot use "${folder}": another process is writing to it; nothing was changed`,
      `“${folder}”正被另一个进程写入，请稍后再试；数据未改动`,
      { cause: error },
    );
  }
  const words = code === undefined ? fileError(error) : (readOnly(folder, code) ?? unusable.get(code));
  if (!words) return error;
  return new KnownError(
    "DATA_FOLDER_UNUSABLE",
    `Cannot use "${folder}": ${words[0]}; nothing was changed`,
    `无法使用“${folder}”：${words[1]}；数据未改动`,
    { cause: error },
  );
}

/** SQLite says only that it cannot open a file; often it is its folder that may not be written. */
function readOnly(folder: string, code: number): readonly string[] | undefined {
  if (code !== cannotOpen || !existsSync(folder)) return undefined;
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return ["the folder is read-only, and a registry cannot be used without writing beside it", "文件夹只读，无法使用"];
  }
}

function fileError(error: Error): readonly string[] | undefined {
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOSPC") return ["the disk is full", "磁盘已满"];
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return ["it may not be written", "没有写入权限"];
  if (code === "ENOTDIR" || code === "EEXIST" || code === "EISDIR") return ["it is no folder", "它不是文件夹"];
  return code === "ENOENT" ? ["it does not exist", "它不存在"] : undefined;
}
