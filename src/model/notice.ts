import { z } from "zod";
import { AnswerNote, Elsewhere, Hit } from "./answer.ts";
import { Township } from "./reading.ts";

/** Longest notice that is held against a list, in UTF-16 units. */
export const longestNotice = 20_000;

/** One thing that a notice asks of townships, with its place in the pasted text. */
export const NoticeTask = z
  .object({
    text: z.string().meta({ description: "the task's words without number and line ends" }),
    heading: z.string().nullable().meta({ description: "the heading that it stands under, where that names a matter" }),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    deadlines: z.array(z.string()).readonly().meta({ description: "time limits as printed" }),
  })
  .readonly()
  .meta({ id: "NoticeTask" });
export type NoticeTask = z.infer<typeof NoticeTask>;

/**
 * How a task stands to the list: within a basic duty; within the township's part of a supporting one; beyond that part, the
 * department's own; reclaimed; not on the list; or not certain.
 */
export const TaskVerdict = z
  .enum(["within-basic", "within-supporting", "beyond", "reclaimed", "unlisted", "unsure"])
  .meta({ id: "TaskVerdict" });
export type TaskVerdict = z.infer<typeof TaskVerdict>;

/** What a reply between offices calls them. */
export const taskVerdictNames: Readonly<Record<TaskVerdict, string>> = {
  "within-basic": "基本履职事项",
  "within-supporting": "配合职责之内",
  beyond: "超出配合职责",
  reclaimed: "上级部门已收回",
  unlisted: "清单未列",
  unsure: "归属待明确",
};

/** The printed words of the list that a verdict stands on. */
export const Basis = z
  .object({
    side: z
      .enum(["township", "department"])
      .nullable()
      .meta({ description: "whose clause it is; null: the item's name" }),
    clause: z.string(),
    words: z.array(z.string()).readonly().meta({ description: "words that the task and the clause share" }),
  })
  .readonly()
  .meta({ id: "Basis" });
export type Basis = z.infer<typeof Basis>;

export const HeldTask = z
  .object({
    task: NoticeTask,
    verdict: TaskVerdict,
    confidence: z.number().min(0).max(1),
    hit: Hit.nullable().meta({ description: "the item that the verdict stands on; where unsure, the nearest" }),
    basis: Basis.nullable(),
    elsewhere: Elsewhere.nullable().meta({ description: "where the list does not hold it: with whom it mostly lies" }),
    citation: z
      .string()
      .nullable()
      .meta({ description: "the list quoted: which list, the ordinal, the item, the clause" }),
    advice: z.string().meta({ description: "what the draft reply says of it" }),
  })
  .readonly()
  .meta({ id: "HeldTask" });
export type HeldTask = z.infer<typeof HeldTask>;

/** A notice's tasks, each held against one township's list. */
export const HeldNotice = z
  .object({
    title: z.string().nullable(),
    sender: z.string().nullable(),
    edition: z.int().positive(),
    township: Township,
    sample: z.boolean(),
    published: z.string().nullable(),
    tasks: z.array(HeldTask).readonly(),
    notes: z
      .array(AnswerNote)
      .readonly()
      .meta({ description: "the list, where it may lack items; then nothing is called unlisted" }),
  })
  .readonly()
  .meta({ id: "HeldNotice" });
export type HeldNotice = z.infer<typeof HeldNotice>;
