import { z } from "zod";
import { Edition } from "./edition.ts";

/** What the office sees first: how much there is, what is new, what is doubtful. */
export const Overview = z
  .object({
    lists: z.int(),
    counties: z.int(),
    counts: z.object({ basic: z.int(), supporting: z.int(), reclaimed: z.int() }).readonly(),
    sample: z.boolean().meta({ description: "whether the sample county is among the lists" }),
    newest: z.array(Edition).readonly().meta({ description: "last added first" }),
    doubtful: z
      .array(Edition)
      .readonly()
      .meta({ description: "most doubtful first: unplaced text, doubts of the readers" }),
    reports: z.int().meta({ description: "answers that users said are wrong" }),
  })
  .readonly()
  .meta({ id: "Overview" });
export type Overview = z.infer<typeof Overview>;

/** A county's townships with their lists, below prefecture and province. */
export const PlaceNode = z
  .object({
    province: z.string().nullable(),
    prefecture: z.string().nullable(),
    county: z.string().nullable(),
    editions: z.array(Edition).readonly(),
  })
  .readonly()
  .meta({ id: "PlaceNode" });
export type PlaceNode = z.infer<typeof PlaceNode>;
