import { z } from "zod";
import { AnswerNote, Elsewhere } from "./answer.ts";
import { DutyKind } from "./kind.ts";
import { Township } from "./reading.ts";

/** Longest notice that is held against a list, in UTF-16 units. */
export const longestNotice = 20_000;

/** As many tasks of one notice as are held at once; the others are asked for from the task after them. */
export const mostTasksAtOnce = 200;

/** What a table of indicators says of one beside what is to be done, as printed. */
export const Scoring = z
  .object({
    points: z.string().nullable(),
    rule: z.string().nullable().meta({ description: "how it is scored" }),
    source: z.string().nullable().meta({ description: "who scores it, or where the data come from" }),
  })
  .readonly()
  .meta({ id: "Scoring" });
export type Scoring = z.infer<typeof Scoring>;

/** One thing that a notice asks of townships, with its place in the pasted text. */
export const NoticeTask = z
  .object({
    text: z.string().meta({ description: "the task's words without number and line ends" }),
    heading: z.string().nullable().meta({ description: "the heading that it stands under, where that names a matter" }),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    lead: z.string().nullable().meta({
      description: "the body that leads where the township is asked to take part, as the notice names it",
    }),
    scoring: Scoring.nullable(),
    deadlines: z.array(z.string()).readonly().meta({ description: "time limits as printed" }),
    indicators: z
      .array(z.string())
      .readonly()
      .meta({ description: "shares, numbers and rhythms that it is measured by, as printed" }),
  })
  .readonly()
  .meta({ id: "NoticeTask" });
export type NoticeTask = z.infer<typeof NoticeTask>;

/** One thing that a notice asks of a body other than townships. */
export const OthersTask = z
  .object({
    text: z.string(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    body: z.string().meta({ description: "of whom, as printed" }),
  })
  .readonly()
  .meta({ id: "OthersTask" });
export type OthersTask = z.infer<typeof OthersTask>;

/**
 * How an action stands to the list: within a basic duty; within the township's part of a supporting one; beyond that, the
 * department's own or a power that the list does not give; reclaimed; not on the list; or a person must look.
 */
export const DemandVerdict = z
  .enum(["within-basic", "within-supporting", "beyond", "reclaimed", "unlisted", "unsure"])
  .meta({ id: "DemandVerdict" });
export type DemandVerdict = z.infer<typeof DemandVerdict>;

/** A task's: that of all its actions, or partly so where some are the township's and others are not, or none is certain. */
export const TaskVerdict = z.enum([...DemandVerdict.options, "partly"]).meta({ id: "TaskVerdict" });
export type TaskVerdict = z.infer<typeof TaskVerdict>;

/** What a reply between offices calls them. */
export const taskVerdictNames: Readonly<Record<TaskVerdict, string>> = {
  "within-basic": "基本履职事项",
  "within-supporting": "配合职责之内",
  beyond: "超出清单职责",
  reclaimed: "上级部门已收回",
  unlisted: "清单未列",
  unsure: "需人工核对",
  partly: "部分超出职责",
};

/** Powers that a township has only where its list gives them. */
export const Power = z.enum(["enforce", "approve", "certify", "pay", "answer", "command"]).meta({ id: "Power" });
export type Power = z.infer<typeof Power>;

/** What officials call them. */
export const powerNames: Readonly<Record<Power, string>> = {
  enforce: "行政执法",
  approve: "审批",
  certify: "检测、鉴定、认定、验收",
  pay: "承担或者拨付经费",
  answer: "兜底、负总责",
  command: "统一指挥",
};

/** Why an action is judged so. */
export const Ground = z
  .enum(["clause", "duty", "department", "power", "reclaimed", "unlisted", "matter", "thin", "uncertain"])
  .meta({
    id: "Ground",
    description:
      "a clause of the township's says it; ordinary work of a basic duty; a department's clause says it; it takes a power that " +
      "the list does not give; a reclaimed item holds it; no list holds it; the nearest clause is on another matter; no clause is near; the matter is not certain",
  });
export type Ground = z.infer<typeof Ground>;

/** The item of the list that a judgement stands on, with the printed words. */
export const HeldBasis = z
  .object({
    edition: z.int().positive(),
    itemId: z.string(),
    kind: DutyKind,
    ordinal: z.int().nonnegative().nullable(),
    name: z.string(),
    side: z
      .enum(["township", "department"])
      .nullable()
      .meta({ description: "whose clause is quoted; null: none, only the item's name" }),
    clause: z.string(),
    words: z.array(z.string()).readonly().meta({ description: "words that the action and the clause share" }),
    citation: z.string().meta({ description: "the list quoted: which list, the ordinal, the item, the clause" }),
  })
  .readonly()
  .meta({ id: "HeldBasis" });
export type HeldBasis = z.infer<typeof HeldBasis>;

/** One action that a task asks for, held against the list. */
export const HeldDemand = z
  .object({
    text: z.string(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    verdict: DemandVerdict,
    ground: Ground,
    power: Power.nullable().meta({ description: "a power that it takes and the list does not give to the township" }),
    basis: HeldBasis.nullable().meta({ description: "what the verdict stands on; where unsure, the nearest" }),
    why: z.string().meta({ description: "why, in Chinese" }),
  })
  .readonly()
  .meta({ id: "HeldDemand" });
export type HeldDemand = z.infer<typeof HeldDemand>;

export const HeldTask = z
  .object({
    task: NoticeTask,
    verdict: TaskVerdict,
    confidence: z.number().min(0).max(1).meta({ description: "how sure it is that the matter is the one meant" }),
    demands: z.array(HeldDemand).readonly().meta({ description: "the actions that it asks for, in their order" }),
    elsewhere: Elsewhere.nullable().meta({ description: "where the list does not hold it: with whom it mostly lies" }),
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
    total: z.int().nonnegative().meta({ description: "how many tasks the notice has" }),
    tasks: z.array(HeldTask).readonly().meta({ description: "those held here, in their order" }),
    next: z
      .int()
      .positive()
      .nullable()
      .meta({ description: "where there are more: the number to ask from for those after these" }),
    others: z
      .array(OthersTask)
      .readonly()
      .meta({ description: "what it asks of other bodies: nothing for the township; told with the first tasks" }),
    notes: z
      .array(AnswerNote)
      .readonly()
      .meta({ description: "the list, where it may lack items; then nothing is called unlisted" }),
  })
  .readonly()
  .meta({ id: "HeldNotice" });
export type HeldNotice = z.infer<typeof HeldNotice>;
