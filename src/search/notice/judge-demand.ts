import type { Verdict } from "../../model/answer.ts";
import type { ListedItem } from "../../model/duty-item.ts";
import type { DemandVerdict, Ground, Power } from "../../model/notice.ts";
import { likenesses, spokenAlike } from "./likeness.ts";
import type { ListClause, ReadText } from "./list-clauses.ts";
import { isOtherKind, type Matter, namesOne, shareIn } from "./matter.ts";
import { sameAction } from "./same-action.ts";
import { usualSide } from "./usual-side.ts";

/**
 * What departments usually do counts beside the likeness of a clause; a clause must lead so clearly to be called whose part a
 * demand is, and be so like it to be quoted at all.
 */
const leastLikeness = 0.15;
const leastLead = 0.08;
const usualWeight = 0.2;
/** A clause as like as this is the demand's own words, whatever search makes of the matter. */
const sameWords = 0.4;
/** How much it counts that search found the clause's item likely. */
const chanceWeight = 0.3;
/** An item nearly as likely as the likeliest may be the one that is meant. */
const nearlyAsLikely = 0.5;
/** A reply between offices stands only on what is likelier right than wrong. */
const leastConfidence = 0.5;

/** What a clause must share with the matter to be on it, and what is enough where it speaks of the same duties. */
const sameMatter = 0.4;
const likeMatter = 0.25;
const spokenOfTheSame = 0.55;

/** One action asked for, what search made of it, and the clauses of the items that it found, the likeliest item first. */
export interface AskedDemand extends ReadText {
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly clauses: readonly ListClause[];
  /** What it is about, by its own words or by those that it stands under. */
  readonly matter: Matter;
}

export interface JudgedDemand {
  readonly verdict: DemandVerdict;
  readonly ground: Ground;
  /** The clause that it stands on; where nothing is certain, the nearest. */
  readonly clause: ListClause | undefined;
  /** The item that it stands on where no clause of it says so. */
  readonly item: ListedItem | undefined;
  /** A power that the list does not give to the township. */
  readonly power: Power | undefined;
}

interface Near {
  readonly clause: ListClause;
  readonly likeness: number;
  /** The likeness, and how likely the item is meant. */
  readonly weight: number;
}

/** How one action stands to the list: by the clause that says it, by the power that it takes, or not certain, with why. */
export function judgeDemand(demand: AskedDemand): JudgedDemand {
  const all = nearest(demand);
  const near = all.filter(({ clause }) => isOnMatter(clause, demand));
  const ours = near.find((one) => isOurs(one.clause) && says(one, demand));
  const theirs = near.find(({ clause }) => !isOurs(clause));
  const known = (all[0]?.likeness ?? 0) >= sameWords;
  const certain = known || (demand.verdict !== "unsure" && demand.confidence >= leastConfidence);
  const likeliest = demand.clauses[0];
  const first = likeliest?.item;
  const unsure = (ground: Ground): JudgedDemand => judged("unsure", ground, { near: all[0], item: first });
  if (demand.verdict === "unlisted" && !known) return judged("unlisted", "unlisted", {});
  if (!certain) return unsure("uncertain");
  if (demand.powers.size > 0 && !isLike(ours)) return lacking(demand, near, theirs, likeliest);
  if (
    theirs &&
    isLike(theirs) &&
    leads(
      theirs,
      near.find(({ clause }) => isOurs(clause)),
      demand,
    )
  )
    return others(theirs);
  if (ours && isLike(ours)) return judged(within(ours.clause.item), "clause", { near: ours });
  const usual = near.find((one) => isOurs(one.clause) && isMeant(one, likeliest) && doesTheSame(one, demand));
  if (usual && usual.clause.item.kind === "supporting") return judged("within-supporting", "clause", { near: usual });
  if (first?.kind === "basic" && usualSide(demand.text) < 0 && near.some(({ clause }) => clause.item === first))
    return judged("within-basic", "duty", { item: first });
  return unsure(near[0] === all[0] ? "thin" : "matter");
}

/** Whether a clause, with its item's name, is on the matter that is asked about; a like verb alone does not make it so. */
function isOnMatter(clause: ListClause, demand: AskedDemand): boolean {
  const { matter } = demand;
  const text = `${clause.text}，${clause.item.name}`;
  if (!namesOne(matter) || isOtherKind(matter, text)) return false;
  const share = shareIn(matter, text);
  return share >= sameMatter || (share >= likeMatter && spokenAlike(demand, clause) >= spokenOfTheSame);
}

/** The clauses, the nearest first. */
function nearest(demand: AskedDemand): Near[] {
  const like = likenesses(demand, demand.clauses);
  return demand.clauses
    .map((clause, i) => ({ clause, likeness: like[i] ?? 0, weight: (like[i] ?? 0) + chanceWeight * clause.chance }))
    .toSorted((a, b) => b.weight - a.weight);
}

/** Whether a clause may say what is asked: it gives the powers, and its work is of the same kind, or the words are the same. */
const says = ({ clause, likeness }: Near, { powers, actions }: ReadText): boolean =>
  powers.isSubsetOf(clause.powers) && (likeness >= sameWords || sameAction(actions, clause.actions));

/** Whether a clause has the very action that is asked, and it is one that townships usually do; the words may differ. */
const doesTheSame = ({ clause }: Near, { text, actions, powers }: AskedDemand): boolean =>
  usualSide(text) < 0 && powers.isSubsetOf(clause.powers) && !actions.isDisjointFrom(clause.actions);

const isOurs = ({ side }: ListClause): boolean => side === "township";
const isLike = (near: Near | undefined): boolean => (near?.likeness ?? 0) >= leastLikeness;
const within = ({ kind }: ListedItem): DemandVerdict => (kind === "basic" ? "within-basic" : "within-supporting");

const leads = (theirs: Near, ours: Near | undefined, { text }: AskedDemand): boolean =>
  theirs.weight - (ours?.weight ?? 0) + usualWeight * usualSide(text) >= leastLead;

/** A power that no clause gives to the township: another's by a clause that gives it, or at least not the township's. */
function lacking(
  { powers }: AskedDemand,
  near: readonly Near[],
  theirs: Near | undefined,
  first: ListClause | undefined,
): JudgedDemand {
  const power = [...powers][0];
  const mayOwn = (one: Near | undefined): one is Near => one !== undefined && isMeant(one, first);
  const giver = near.find((one) => !isOurs(one.clause) && !one.clause.powers.isDisjointFrom(powers) && mayOwn(one));
  if (giver) return { ...others(giver), power };
  if (mayOwn(theirs) && isLike(theirs)) return { ...others(theirs), power };
  const item = first?.item;
  return judged(item?.kind === "reclaimed" ? "reclaimed" : "beyond", "power", { item, power });
}

/** Whether a clause's item may be the one that is spoken of: the likeliest, one nearly as likely, or by the words themselves. */
const isMeant = ({ clause, likeness }: Near, first: ListClause | undefined): boolean =>
  likeness >= sameWords || clause.chance >= nearlyAsLikely * (first?.chance ?? 0);

const others = (theirs: Near): JudgedDemand =>
  theirs.clause.item.kind === "reclaimed"
    ? judged("reclaimed", "reclaimed", { near: theirs })
    : judged("beyond", "department", { near: theirs });

const judged = (
  verdict: DemandVerdict,
  ground: Ground,
  { near, item, power }: { near?: Near | undefined; item?: ListedItem | undefined; power?: Power | undefined },
): JudgedDemand => ({ verdict, ground, clause: near?.clause, item: near?.clause.item ?? item, power });
