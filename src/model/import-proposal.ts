import { z } from "zod";
import { DutyKind } from "./kind.ts";
import { Township } from "./reading.ts";

/** A township of the registry that a document may be of. */
export const TownshipCandidate = z
  .object({
    edition: z.int().positive().meta({ description: "an edition of it, to name it by" }),
    place: z.string(),
    published: z.string().nullable(),
  })
  .readonly()
  .meta({ id: "TownshipCandidate" });
export type TownshipCandidate = z.infer<typeof TownshipCandidate>;

/** What a person says of a document's place; it stands where the document does not tell. */
export const PlaceSaid = z
  .object({
    township: z.string().max(60).optional(),
    county: z.string().max(60).optional(),
    prefecture: z.string().max(60).optional(),
    province: z.string().max(60).optional(),
  })
  .readonly();
export type PlaceSaid = z.infer<typeof PlaceSaid>;

/** What an import would do, or did, and why. Nothing is replaced that it does not name. */
export const ImportProposal = z
  .object({
    as: z.enum(["new-edition", "joins-edition", "another-reading", "already-there"]).meta({
      description:
        "a new edition; further lists of a known one; the known one's document, or a corrected one, read again; nothing",
    }),
    edition: z.int().positive().nullable().meta({
      description: "the known edition that it joins or whose lists it takes the place of; null for a new one",
    }),
    replaces: z
      .array(DutyKind)
      .readonly()
      .meta({ description: "lists of the known edition whose place it takes; they stay as earlier readings" }),
    beside: z
      .int()
      .positive()
      .nullable()
      .meta({ description: "for a new edition: the nearest known one of the township, which stays as it is" }),
    candidates: z.array(TownshipCandidate).readonly().meta({
      description: "known townships of the same name, where it is not clear which of them it is: say so with `of`",
    }),
    because: z.enum([
      "first-of-township",
      "township-unnamed",
      "township-unclear",
      "other-date",
      "different-items",
      "would-lose-lists",
      "other-lists",
      "same-date",
      "same-items",
      "same-document",
      "asked-for",
    ]),
    township: Township.meta({ description: "the place as it is kept: as printed, as known, as a person says" }),
    placed: z.enum(["set", "printed-otherwise", "known-otherwise"]).nullable().meta({
      description:
        "what becomes of the place that a person says: the known edition gets it; the document prints, or the edition has, another one, which stays",
    }),
    sharedItems: z.number().min(0).max(1).nullable().meta({ description: "share of items with the same words" }),
    moreDoubtful: z
      .boolean()
      .meta({ description: "whether it takes the place of readings with fewer doubts, or that people have worked on" }),
    confirmation: z.string().meta({
      description: "given back as `confirmed`, the import is refused where it would do something else by now",
    }),
    message: z.string().meta({ description: "all of this in Chinese, for the office" }),
    messageEn: z.string(),
  })
  .readonly()
  .meta({ id: "ImportProposal" });
export type ImportProposal = z.infer<typeof ImportProposal>;
