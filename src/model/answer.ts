import { z } from "zod";
import { ListedItem } from "./duty-item.ts";
import { DutyKind } from "./kind.ts";
import { OwnWordsUsed } from "./own-words.ts";
import { Township } from "./reading.ts";
import { Reranked } from "./rerank.ts";

/** Why a hit was found: words of the question in a field of the item. */
export const Reason = z
  .object({
    field: z.enum(["name", "category", "departments", "responsibilities"]),
    words: z.array(z.string()).readonly(),
  })
  .readonly()
  .meta({ id: "Reason" });
export type Reason = z.infer<typeof Reason>;

const share = z.number().min(0).max(1);

/** A standard duty of the catalogue, and how certainly it is meant or held. */
export const DutyShare = z.object({ id: z.string(), name: z.string(), share }).readonly().meta({ id: "DutyShare" });
export type DutyShare = z.infer<typeof DutyShare>;

/** What a hit has in common with the question, each against the most that there could be. */
export const Likeness = z
  .object({
    duties: share.meta({
      description: "the standard duties that the question may mean, or that cover one, and the item holds",
    }),
    name: share.meta({ description: "what the question and the item's name speak of" }),
    clauses: share.meta({ description: "what the question and the item's clauses speak of" }),
    words: share.meta({ description: "shared words, against the hit that shares most" }),
  })
  .readonly()
  .meta({ id: "Likeness" });
export type Likeness = z.infer<typeof Likeness>;

export const Hit = z
  .object({
    itemId: z.string(),
    kind: DutyKind,
    ordinal: z.int().nonnegative().nullable(),
    score: z.number().meta({ description: "how likely the item is the right one among all: 0 to 1" }),
    likeness: Likeness,
    duties: z.array(DutyShare).readonly().meta({ description: "standard duties of the question that the item holds" }),
    edition: z.int().positive(),
    township: Township,
    sample: z.boolean(),
    published: z.string().nullable(),
    document: z.string().meta({ description: "the name of the document that the item's list was read from" }),
    reasons: z.array(Reason).readonly(),
    item: ListedItem,
  })
  .readonly()
  .meta({ id: "Hit" });
export type Hit = z.infer<typeof Hit>;

/**
 * Which list answers: the best hit's; several, where items of different lists share the matter; that none holds it (only where
 * all were read wholly); or that it is not certain.
 */
export const Verdict = z
  .enum(["basic", "supporting", "reclaimed", "several", "unlisted", "unsure"])
  .meta({ id: "Verdict" });
export type Verdict = z.infer<typeof Verdict>;

/** A list in scope that may lack items, for it could not be read wholly. */
export const AnswerNote = z
  .object({
    edition: z.int().positive(),
    township: Township,
    sample: z.boolean(),
    unreadKinds: z.array(DutyKind).readonly(),
    unplaced: z
      .int()
      .nonnegative()
      .meta({ description: "characters of its documents that no item and no furniture claimed" }),
  })
  .readonly()
  .meta({ id: "AnswerNote" });
export type AnswerNote = z.infer<typeof AnswerNote>;

/** A standard duty that the question may mean, with the known question that is most like it. */
export const Understood = z
  .object({
    ...DutyShare.unwrap().shape,
    definition: z.string(),
    like: z.string().nullable(),
    words: z.array(z.string()).readonly().meta({ description: "words of the question that led to it" }),
  })
  .readonly()
  .meta({ id: "Understood" });
export type Understood = z.infer<typeof Understood>;

/** With whom an unlisted matter lies. */
export const Elsewhere = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal("duty"),
      name: z.string(),
      usual: z.array(DutyKind).readonly().meta({ description: "the lists in which townships elsewhere have it" }),
      leads: z.array(z.string()).readonly().meta({ description: "kinds of county bodies that usually lead" }),
    }),
    z.object({ type: z.literal("matter"), name: z.string(), why: z.string() }),
  ])
  .readonly()
  .meta({ id: "Elsewhere" });
export type Elsewhere = z.infer<typeof Elsewhere>;

export const Certainty = z.enum(["high", "fair", "low"]).meta({ id: "Certainty" });
export type Certainty = z.infer<typeof Certainty>;

export const Answer = z
  .object({
    verdict: Verdict,
    confidence: share.meta({ description: "how often an answer of this kind was right on questions held out" }),
    certainty: Certainty.meta({ description: "the confidence in a word: high 把握较大, fair 把握一般, low 把握不大" }),
    understood: z.array(Understood).readonly().meta({ description: "what the question may mean, the likeliest first" }),
    ownWords: OwnWordsUsed.nullable().meta({ description: "own words of the office that stand in the question" }),
    elsewhere: Elsewhere.nullable().meta({ description: "where nothing in the list fits: with whom it mostly lies" }),
    clarify: z
      .array(z.string())
      .readonly()
      .meta({ description: "where it is not certain: matters to choose from; asking with one of them tells which" }),
    reranked: Reranked.nullable().meta({ description: "an endpoint of the office's own that orders the first hits" }),
    hits: z.array(Hit).readonly(),
    editions: z.int().nonnegative().meta({ description: "how many lists were searched" }),
    notes: z
      .array(AnswerNote)
      .readonly()
      .meta({ description: "lists among them that may lack items; where there are any, nothing is called unlisted" }),
  })
  .readonly()
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof Answer>;

/** A hit with the words of its fields as the document prints them, in the order of their places. */
export const CitedHit = Hit.unwrap()
  .extend({ printed: z.record(z.string(), z.array(z.string()).readonly()).readonly() })
  .readonly()
  .meta({ id: "CitedHit" });
export type CitedHit = z.infer<typeof CitedHit>;

export const CitedAnswer = Answer.unwrap()
  .extend({ hits: z.array(CitedHit).readonly() })
  .readonly()
  .meta({ id: "CitedAnswer" });
export type CitedAnswer = z.infer<typeof CitedAnswer>;
