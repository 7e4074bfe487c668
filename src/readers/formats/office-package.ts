import { unreadable } from "./unreadable.ts";
import { childrenOf, elementAt, xmlText, xmlTree } from "./xml.ts";
import { Zip } from "./zip.ts";
import { looksZipped } from "./zip-directory.ts";

/** A part that another part names: a style sheet, a footer, a sheet. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: “styles”, “footer”; the two editions of the standard differ before it. */
  readonly type: string;
  readonly target: string;
}

/** A document of Office Open XML: parts in a zip that name one another. */
export class OfficePackage {
  private readonly zip: Zip;

  constructor(bytes: Uint8Array) {
    this.zip = new Zip(bytes);
  }

  /** The part that holds the document itself. */
  get main(): string {
    const main = this.relations("").find(({ type }) => type === "officeDocument")?.target;
    if (main === undefined || !this.zip.has(main))
      throw unreadable("its main part is missing", `缺少正文部件，文件已损坏`);
    return main;
  }

  /** Text of a part; undefined where there is none. */
  text(part: string): string | undefined {
    const bytes = this.zip.read(part);
    return bytes && xmlText(bytes, part);
  }

  /** Parts that a part names, in its order; parts outside of the document are left out. "" is the package itself. */
  relations(part: string): Relation[] {
    const slash = part.lastIndexOf("/") + 1;
    const text = this.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
    if (text === undefined) return [];
    return childrenOf(elementAt(xmlTree(text), "Relationships"), "Relationship")
      .filter(({ attributes }) => attributes.TargetMode !== "External")
      .map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: resolved(part.slice(0, slash), Target),
      }));
  }
}

/** The path of a target as a part names it: from the root, or from the part's own folder. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Whether bytes are a whole zip with a part in a folder of that name: `word` or `xl`. */
export function isPackageOf(folder: string, bytes: Uint8Array): boolean {
  if (!looksZipped(bytes)) return false;
  try {
    const { names } = new Zip(bytes);
    return names.includes("[content_types].xml") && names.some((name) => name.startsWith(`${folder}/`));
  } catch {
    return false;
  }
}
