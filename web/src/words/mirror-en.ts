import type { mirrorZh } from "./mirror-zh.ts";

export const mirrorEn: typeof mirrorZh = {
  title: "Department mirrored",
  open: "Held against the townships' lists",
  back: (name) => `← ${name}`,
  lead: (lists, duties) =>
    `The ${duties} duties that ${lists} lists name it for, as counterpart or receiver: what it does, what the township does, and whether the lists say the same.`,
  marked: "Marked clauses do not stand in every list (numbers, marks and the township's own name aside).",
  onlyDiffering: "Only where lists differ",
  same: "Lists agree",
  differs: "Lists differ",
  departmentDoes: "The department",
  townshipDoes: "The township",
  nothingOwn: "No clause says what it does",
  nothingTownship: "No clause for the township",
  reclaimed: "Taken back; the township does no more",
  notEverywhere: " (not in every list)",
  absent: "Other lists",
  hasAs: (kind, name) => `${kind} item “${name}”`,
  hasNot: "no such item",
  notWhole: "not read wholly, so nobody can tell",
  allSame: "All lists agree",
};
