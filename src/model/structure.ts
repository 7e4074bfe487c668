import { z } from "zod";

/** The body that a printed name means, by its whole name as it is called today. */
export const Body = z
  .object({
    name: z.string(),
    level: z.enum(["province", "prefecture", "county", "township", "unknown"]),
    kind: z
      .enum([
        "government",
        "party",
        "assembly",
        "judiciary",
        "mass-organisation",
        "institution",
        "enterprise",
        "branch",
        "station",
        "zone",
      ])
      .optional(),
    certain: z.boolean().meta({ description: "whether print and place leave no other body possible" }),
    alternatives: z.array(z.string()).readonly(),
  })
  .readonly()
  .meta({ id: "Body" });
export type Body = z.infer<typeof Body>;

/** A body as an item names it. */
export const NamedBody = z
  .object({
    printed: z.string(),
    role: z.enum(["counterpart", "receiver", "clause"]).meta({
      description: "in the column of counterparts, as receiver of a hand-over, or only at a clause's head",
    }),
    handover: z.int().nonnegative().optional().meta({ description: "which hand-over names it, from 0" }),
    body: Body,
  })
  .readonly()
  .meta({ id: "NamedBody" });
export type NamedBody = z.infer<typeof NamedBody>;

/** What a step does: a closed set, so that lists can be compared. */
export const stepActions = [
  "publicise",
  "train",
  "guide",
  "organise",
  "support",
  "plan",
  "prepare",
  "inspect",
  "supervise",
  "verify",
  "assess",
  "test",
  "accept",
  "preliminary-review",
  "review",
  "approve",
  "issue",
  "report",
  "notify",
  "transfer",
  "register",
  "publish",
  "compile",
  "mediate",
  "stop",
  "handle",
  "enforce",
  "rectify",
  "maintain",
  "evacuate",
  "grant",
] as const;
export const StepAction = z.enum(stepActions).meta({ id: "StepAction" });
export type StepAction = z.infer<typeof StepAction>;

const span = { text: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() };

/** Who acts: the department's side, the township, the village or community, or anybody else. */
export const Actor = z.enum(["department", "township", "village", "other"]).meta({ id: "Actor" });
export type Actor = z.infer<typeof Actor>;

/** To whom work or word is handed, as printed. */
export const StepReceiver = z
  .object({ ...span, actor: Actor })
  .readonly()
  .meta({ id: "StepReceiver" });
export type StepReceiver = z.infer<typeof StepReceiver>;

export const StepTimeLimit = z
  .object({
    ...span,
    kind: z.enum(["within", "for", "before", "by"]),
    amount: z.number().nullable(),
    unit: z.enum(["minute", "hour", "day", "working-day", "week", "month", "quarter", "year"]).nullable(),
  })
  .readonly()
  .meta({ id: "StepTimeLimit" });
export type StepTimeLimit = z.infer<typeof StepTimeLimit>;

/** One step of a clause; `text` is its verb as printed, offsets count in the whole printed string. */
export const Step = z
  .object({
    ...span,
    action: StepAction,
    actor: Actor,
    actorName: z.string().nullable().meta({ description: "who acts, where the clause names somebody" }),
    receivers: z.array(StepReceiver).readonly(),
    timeLimit: StepTimeLimit.nullable(),
    frequency: z.string().nullable().meta({ description: "每季度, 每周至少一次: a rhythm, no deadline" }),
  })
  .readonly()
  .meta({ id: "Step" });
export type Step = z.infer<typeof Step>;

const node = {
  ...span,
  role: z.enum(["heading", "clause"]),
  enumerator: z.string().nullable().meta({ description: "“1.”, “（一）”, as printed without blanks" }),
  level: z.int().min(0).max(5).meta({ description: "1 to 5 for 一、（一）1.（1）①; 0 without enumerator" }),
  departments: z.array(z.string()).readonly().meta({ description: "who does it on the department's side" }),
  partners: z.array(z.string()).readonly().meta({ description: "with whom: 会同、配合" }),
  actor: Actor,
  steps: z.array(Step).readonly(),
  scope: z.array(z.object(span).readonly()).readonly().meta({ description: "仅适用于…, 不含…, …除外" }),
};

/** A printed line of a responsibility with the lines below it. `text` is the line, from `start` to `end`. */
export interface ClauseNode extends Readonly<z.infer<z.ZodObject<typeof node>>> {
  readonly children: readonly ClauseNode[];
}
export const ClauseNode: z.ZodType<ClauseNode> = z
  .object({ ...node, children: z.array(z.lazy(() => ClauseNode)).readonly() })
  .readonly()
  .meta({ id: "ClauseNode" });

/** One cell of an item as a tree of clauses. */
export const StructuredSide = z
  .object({
    side: z.enum(["department", "township"]),
    field: z.enum(["name", "departmentResponsibilities", "townshipResponsibilities", "handlingMethod"]),
    handover: z.int().nonnegative().optional().meta({ description: "which hand-over's method it is, from 0" }),
    clauses: z.array(ClauseNode).readonly(),
  })
  .readonly()
  .meta({ id: "StructuredSide" });
export type StructuredSide = z.infer<typeof StructuredSide>;

/** What the readers' successors make of an item's print: computed when it is shown, never stored. */
export const ItemStructure = z
  .object({ sides: z.array(StructuredSide).readonly(), bodies: z.array(NamedBody).readonly() })
  .readonly()
  .meta({ id: "ItemStructure" });
export type ItemStructure = z.infer<typeof ItemStructure>;
