import { actorOfOtherSide } from "./actor-of-other-side.ts";
import { actorReportsToItself } from "./actor-reports-to-itself.ts";
import { bracketsUnpaired } from "./brackets-unpaired.ts";
import { categorySpelledOtherwise } from "./category-spelled-otherwise.ts";
import { clauseEndMark } from "./clause-end-mark.ts";
import { clauseNumber } from "./clause-number.ts";
import { clauseOnBothSides } from "./clause-on-both-sides.ts";
import { clauseRepeated } from "./clause-repeated.ts";
import { departmentListOpen } from "./department-list-open.ts";
import { departmentListedNotNamed } from "./department-listed-not-named.ts";
import { departmentNamedNotListed } from "./department-named-not-listed.ts";
import { departmentSpelledOtherwise } from "./department-spelled-otherwise.ts";
import { departmentTwice } from "./department-twice.ts";
import { differsFromRest } from "./differs-from-rest.ts";
import { dutyInTwoLists } from "./duty-in-two-lists.ts";
import { dutyTwice } from "./duty-twice.ts";
import { elasticWords } from "./elastic-words.ts";
import { foreignPlace } from "./foreign-place.ts";
import { fragment } from "./fragment.ts";
import { frameBroken } from "./frame-broken.ts";
import { halfWidthMark } from "./half-width-mark.ts";
import { headingUnlikeSiblings } from "./heading-unlike-siblings.ts";
import { lawTitle } from "./law-title.ts";
import { markDoubled } from "./mark-doubled.ts";
import { markMisplaced } from "./mark-misplaced.ts";
import { ordinalGap } from "./ordinal-gap.ts";
import { ordinalRepeat } from "./ordinal-repeat.ts";
import { outdatedTerm } from "./outdated-term.ts";
import { reclaimedSendsTownship } from "./reclaimed-sends-township.ts";
import { rowShifted } from "./row-shifted.ts";
import { rowsPrintedTwice } from "./rows-printed-twice.ts";
import type { Rule } from "./rule.ts";
import { strayBlank } from "./stray-blank.ts";
import { strayText } from "./stray-text.ts";
import { titleContentApart } from "./title-content-apart.ts";
import { totalsDisagree } from "./totals-disagree.ts";
import { wordDoubled } from "./word-doubled.ts";
import { wordMissing } from "./word-missing.ts";
import { wrongCharacter } from "./wrong-character.ts";

/** Every rule, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  ordinalGap,
  ordinalRepeat,
  rowsPrintedTwice,
  totalsDisagree,
  headingUnlikeSiblings,
  departmentNamedNotListed,
  departmentListedNotNamed,
  departmentTwice,
  departmentListOpen,
  dutyTwice,
  dutyInTwoLists,
  clauseRepeated,
  clauseOnBothSides,
  reclaimedSendsTownship,
  categorySpelledOtherwise,
  departmentSpelledOtherwise,
  foreignPlace,
  clauseEndMark,
  halfWidthMark,
  markDoubled,
  markMisplaced,
  bracketsUnpaired,
  strayBlank,
  strayText,
  clauseNumber,
  fragment,
  frameBroken,
  wordMissing,
  wordDoubled,
  wrongCharacter,
  differsFromRest,
  actorReportsToItself,
  actorOfOtherSide,
  elasticWords,
  outdatedTerm,
  titleContentApart,
  rowShifted,
  lawTitle,
];
