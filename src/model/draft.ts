import { z } from "zod";
import { Correction } from "./correction.ts";
import { Edition } from "./edition.ts";
import { Finding } from "./finding.ts";
import { DutyKind } from "./kind.ts";

/** 花脸稿: how one version of a field's words became another, in order. */
export const Redline = z
  .array(z.object({ words: z.string(), change: z.enum(["kept", "removed", "added"]) }).readonly())
  .readonly()
  .meta({ id: "Redline" });
export type Redline = z.infer<typeof Redline>;

/** 修订稿: what was mended on an edition, kept apart from it. The edition itself stays as it was published. */
export const Draft = z
  .object({
    edition: Edition,
    items: z
      .array(
        z
          .object({
            id: z.string(),
            kind: DutyKind,
            ordinal: z.int().nonnegative().nullable(),
            name: z.string().meta({ description: "as published" }),
            fields: z.record(z.string(), Redline).readonly(),
          })
          .readonly(),
      )
      .readonly()
      .meta({ description: "the items that differ from the edition, in printed order" }),
    changes: z.array(Correction).readonly().meta({ description: "oldest first; `why` names the rule" }),
    conflicts: z
      .array(Finding)
      .readonly()
      .meta({ description: "changes that no longer fit, since the edition is read otherwise by now" }),
  })
  .readonly()
  .meta({ id: "Draft" });
export type Draft = z.infer<typeof Draft>;
