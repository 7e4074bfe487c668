import { counted } from "./counted.ts";
import type { importZh } from "./import-zh.ts";

export const importEn: typeof importZh = {
  importReadOnly: "The server is read-only beyond its own machine; import there",
  importTitle: "Import lists",
  importLead: "Drop list files here, or choose them. You see what was read before anything is kept.",
  importSteps: [
    ["Read", "Every character is read, and the items of the three lists are counted."],
    ["Look", "What has no place and what is doubtful is shown to you."],
    ["Keep", "Nothing is kept before you say as which edition, and it can be undone."],
  ],
  importChoose: "Choose files",
  importKinds:
    "Reads: Word (docx), Excel (xlsx), PDF (no scans), CSV, web pages (html), Markdown (md), text (txt).\nOlder forms (doc, wps, xls) need LibreOffice on this machine; else save them as docx or xlsx first.",
  importWaiting: "Waits to be read",
  importSummary: (of) =>
    [
      counted(of.files, "file", "files"),
      of.failed > 0 ? `${of.failed} failed` : "",
      of.waiting > 0 ? `${of.waiting} to be read` : "",
      of.read > 0 ? `${of.read} read, not kept` : "",
      of.keeping > 0 ? `${of.keeping} on their way` : "",
      of.kept > 0 ? `${of.kept} kept` : "",
    ]
      .filter(Boolean)
      .join(", "),
  importReading: "Reading…",
  importReadOk: (items) => `${counted(items, "item", "items")} read`,
  importUnplaced: (count) =>
    count === 0 ? "every character has its place" : `${counted(count, "character", "characters")} unplaced`,
  importFindings: (reading, source) =>
    [
      reading > 0 ? counted(reading, "doubtful reading", "doubtful readings") : "",
      source > 0 ? `${counted(source, "slip", "slips")} of the print` : "",
    ]
      .filter(Boolean)
      .join(", ") || "no findings",
  importConfirm: "Keep",
  importAll: "Keep all",
  importKeeping: "Keeping…",
  importDone: "Kept",
  importOpen: "Open the list",
  importUndo: "Undo the import",
  importUndone: "Undone",
  importDiscard: "Discard",
  importAs: "As",
  importAsNew: "A new edition",
  importAsKnown: "The known edition",
  importNamesakes: "A township of this name is known. Is this list of it?",
  importIsOf: (place, published) => `Of ${place} (published: ${published})`,
  importProposed: "Proposed: ",
  importElapsed: (seconds) => `${seconds} s`,
  importLong: "A large file takes a while; you may look at other pages, it stays here.",
  importAskFirst: (files) => `${counted(files, "more file needs", "more files need")} a look first`,
  importChanged: "The registry has changed, so nothing was kept. Look at the new proposal and confirm it again.",
  importBehind: (name) => `Of the same township as “${name}”: once that is kept, you are asked about this one.`,
  importJoins: (name) =>
    `Of the same township as “${name}”, with other lists: kept together, it joins the same edition.`,
  importPlaceMissing: "The document does not say which township it is of; please tell",
  importPlaceMore: "Tell its place",
  importPlace: { township: "Township", county: "County", prefecture: "Prefecture", province: "Province" },
  importPlaceSay: "Use this place",
};
