import { z } from "zod";
import { holdNotice } from "../../app/hold-notice.ts";
import {
  HeldBasis,
  HeldDemand,
  HeldNotice,
  type HeldTask,
  HeldTask as HeldTaskSchema,
  longestNotice,
  NoticeTask,
} from "../../model/notice.ts";
import { oneList } from "../parameters.ts";
import { defineTool } from "../tool.ts";

/** As many tasks as an assistant reads at once. */
const mostTasks = 40;

/** A task with its judgement in few words: places, the edition and a clause that is quoted anyway are left out. */
const BriefTask = z.object({
  ...NoticeTask.unwrap().pick({ text: true, lead: true, scoring: true, deadlines: true, indicators: true }).shape,
  ...HeldTaskSchema.unwrap().pick({ verdict: true, confidence: true, elsewhere: true, advice: true }).shape,
  demands: z.array(
    z.object({
      ...HeldDemand.unwrap().pick({ text: true, verdict: true, ground: true, power: true, why: true }).shape,
      basis: HeldBasis.unwrap().pick({ itemId: true, side: true, citation: true }).nullable(),
    }),
  ),
});

export const BriefNotice = z.object({ ...HeldNotice.unwrap().shape, tasks: z.array(BriefTask) });

const briefly = ({ task, demands, verdict, confidence, elsewhere, advice }: HeldTask): z.infer<typeof BriefTask> => {
  const { text, lead, scoring, deadlines, indicators } = task;
  return {
    ...{ text, lead, scoring, deadlines: [...deadlines], indicators: [...indicators] },
    ...{ verdict, confidence, elsewhere, advice },
    demands: demands.map(({ basis, ...demand }) => ({
      ...{ text: demand.text, verdict: demand.verdict, ground: demand.ground, power: demand.power, why: demand.why },
      basis: basis && { itemId: basis.itemId, side: basis.side, citation: basis.citation },
    })),
  };
};

export const notice = defineTool({
  name: "hold_notice",
  title: "通知对照清单",
  description:
    "A notice, a table of indicators or minutes (its Chinese text) cut into what it asks of townships, each action held against one " +
    "township's list: within a basic duty or the township's supporting part, beyond it (a department's, or a power that the list does not " +
    "give), reclaimed, unlisted, or `unsure`: a person must look. With the list quoted, why, deadlines, indicators, who leads, and what is " +
    `asked of other bodies. Name an edition or a township. At most ${mostTasks} tasks are told at once, of \`total\`: where \`next\` is a number, ` +
    "ask again with it as `from`, and say so to the user where you do not. A task that is `partly` has actions of both kinds: tell them " +
    "apart. The notice is neither stored nor logged.",
  input: z.strictObject({
    text: z.string().min(1).max(longestNotice),
    from: z.int().nonnegative().optional(),
    ...oneList,
  }),
  output: BriefNotice,
  answer: async (app, wish) => {
    const held = await holdNotice(app, { ...wish, limit: mostTasks });
    return { ...held, tasks: held.tasks.map(briefly) };
  },
});
