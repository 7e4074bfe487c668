import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { KnownError } from "../../model/known-error.ts";
import { asKnown } from "./sqlite-errors.ts";

/**
 * Copies a registry to a file. The copy is finished under another name first, so that a killed backup is never taken for
 * a whole one. Throws CONFLICT for the registry's own files, and NOT_FOUND where the folder is missing.
 */
export async function backUp(database: DatabaseSync, live: string, to: string): Promise<void> {
  const folder = dirname(resolve(to));
  if (!existsSync(folder)) throw noFolder(to, folder);
  const unfinished = `${to}.unfinished`;
  for (const target of [to, unfinished]) if (isOneOf(live, target)) throw ontoItself(to);
  await asKnown(folder, async () => {
    try {
      rmSync(unfinished, { force: true });
      await backup(database, unfinished);
      const copy = new DatabaseSync(unfinished);
      copy.exec("pragma journal_mode = delete; pragma synchronous = full");
      copy.close();
      renameSync(unfinished, to);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
  });
}

/** Whether a path leads to one of the live database's files, by whatever name, link or folder. */
function isOneOf(live: string, path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [live, `${live}-wal`, `${live}-shm`, `${live}-journal`].includes(resolve(path));
  return ["", "-wal", "-shm", "-journal"].some((ending) => {
    const own = statSync(`${live}${ending}`, { throwIfNoEntry: false });
    return own !== undefined && own.ino === found.ino && own.dev === found.dev;
  });
}

const ontoItself = (to: string): KnownError =>
  new KnownError(
    "CONFLICT",
    `Cannot back up to "${to}": it is the registry itself`,
    `不能备份到“${to}”：它就是正在使用的库`,
  );

const noFolder = (to: string, folder: string): KnownError =>
  new KnownError(
    "NOT_FOUND",
    `Cannot back up to "${to}": there is no folder "${folder}"`,
    `无法备份到“${to}”：没有“${folder}”这个文件夹`,
  );
