import { type PartedDuties, partedDuties } from "../layouts/parted-duties.ts";
import type { RowDraft } from "../layouts/row-draft.ts";
import { duties } from "../layouts/tables/side-rows.ts";
import type { Step } from "./state.ts";

/** Duties of both sides that one cell prints are parted; that their column was taken for one side's is then no doubt. */
export const partDuties: Step = {
  name: "part duties in one cell",
  run(state) {
    const supporting = state.rows.filter(({ kind }) => kind === "supporting");
    const parted = new Map(supporting.flatMap((row) => entryOf(row)));
    for (const { labels } of parted.values())
      for (const span of labels.flatMap((label) => label.spans())) state.ledger.claimFurniture(span, "label");
    const isSettled = parted.size > 0 && parted.size === supporting.length;
    return {
      ...state,
      rows: state.rows.map((row) => withParts(row, parted.get(row))),
      findings: state.findings.filter((finding) => !(isSettled && isAboutSide(finding))),
    };
  },
};

const isAboutSide = ({ rule, field }: { readonly rule: string; readonly field?: string | undefined }): boolean =>
  rule === "column-by-content" && duties.some((duty) => duty === field);

function entryOf(row: RowDraft): (readonly [RowDraft, PartedDuties])[] {
  const { departmentResponsibilities: theirs, townshipResponsibilities: ours } = row.fields;
  const both = theirs && ours ? undefined : (theirs ?? ours);
  const found = both && partedDuties(both);
  return found ? [[row, found]] : [];
}

function withParts(row: RowDraft, parts: PartedDuties | undefined): RowDraft {
  if (!parts) return row;
  return {
    ...row,
    fields: {
      ...row.fields,
      departmentResponsibilities: parts.department,
      townshipResponsibilities: parts.township,
    },
    doubts: row.doubts.filter((doubt) => !isAboutSide(doubt)),
  };
}
