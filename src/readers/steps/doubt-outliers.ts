import type { Finding } from "../../model/finding.ts";
import type { Step } from "./state.ts";
import { bodyWithMore, strangeBody } from "./suspicions/bodies.ts";
import { brokenCount, dutyWithoutBeginning, dutyWithoutEnd, strangeHead } from "./suspicions/duties.ts";
import {
  brokenName,
  categoryCut,
  categoryWithMore,
  nameOfDocument,
  nameOutOfLength,
  nameWithSentence,
  strangeCategory,
} from "./suspicions/names.ts";
import type { Suspect, Suspicion } from "./suspicions/suspicion.ts";

const suspicions: readonly Suspicion[] = [
  brokenName,
  nameOfDocument,
  nameWithSentence,
  nameOutOfLength,
  strangeCategory,
  categoryCut,
  categoryWithMore,
  strangeBody,
  bodyWithMore,
  dutyWithoutBeginning,
  dutyWithoutEnd,
  brokenCount,
  strangeHead,
];

/** Doubts items whose words do not look like those of the list's other rows: the reading may have joined wrong words. */
export const doubtOutliers: Step = {
  name: "doubt outliers",
  run(state) {
    const lists = [...Map.groupBy(state.items, ({ kind }) => kind).values()];
    const doubts = suspicions.flatMap((suspicion) =>
      lists.flatMap((items) => suspicion.among(items).map((suspect) => doubtOf(suspicion, suspect))),
    );
    return { ...state, findings: [...state.findings, ...doubts] };
  },
};

const doubtOf = ({ rule, message, messageEn }: Suspicion, { item, field }: Suspect): Finding => ({
  rule,
  about: "reading",
  severity: "hint",
  kind: item.kind,
  ordinal: item.ordinal,
  message,
  messageEn,
  field,
  ...(item.printedAt[0] ? { at: item.printedAt[0] } : {}),
});
