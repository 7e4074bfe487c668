import type { Correction } from "../model/correction.ts";
import type { Reading } from "../model/reading.ts";
import { unplacedText } from "../model/unplaced-text.ts";
import { applyAccept } from "./apply-accept.ts";
import { applyCorrect } from "./apply-correct.ts";
import { applyPlace } from "./apply-place.ts";
import { conflictOf } from "./conflict.ts";

/**
 * The reading with corrections made in their order. One whose `before` is no longer what is read is left out and reported
 * as a finding; one that the readers now make themselves has nothing left to do. `text` is the document's neutral text.
 */
export function applyCorrections(reading: Reading, text: string, corrections: readonly Correction[]): Reading {
  const whole = corrections.reduce((made, correction) => applyOne(made, text, correction), reading);
  if (whole.accounting === reading.accounting) return whole;
  const others = whole.findings.filter(({ rule }) => rule !== "text-unplaced");
  return { ...whole, findings: [...others, ...unplacedText(whole.accounting)] };
}

function applyOne(reading: Reading, text: string, correction: Correction): Reading {
  const made = changed(reading, text, correction);
  return made ?? { ...reading, findings: [...reading.findings, conflictOf(correction, reading)] };
}

/** The reading with one correction made; undefined where it does not fit. */
function changed(reading: Reading, text: string, correction: Correction): Reading | undefined {
  if (correction.action === "accept") return applyAccept(reading, correction);
  if (correction.action === "correct") return applyCorrect(reading, correction);
  // Mends are of drafts: what is read is never mended.
  return correction.action === "place" ? applyPlace(reading, text, correction) : undefined;
}
