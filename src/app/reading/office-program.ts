import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = process.platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
/** Where LibreOffice puts itself without a place on the path. */
const usualFolders = [
  "/usr/lib/libreoffice/program",
  "/opt/libreoffice/program",
  "/Applications/LibreOffice.app/Contents/MacOS",
  "C:\\Program Files\\LibreOffice\\program",
];

let found: { readonly path: string | undefined } | undefined;

/** The LibreOffice of this machine, looked for once; undefined where there is none. */
export function officeProgram(): string | undefined {
  found ??= { path: lookedFor() };
  return found.path;
}

const lookedFor = (): string | undefined =>
  [...(process.env.PATH ?? "").split(delimiter), ...usualFolders]
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);

function isProgram(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
