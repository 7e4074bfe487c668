import { createRoute, z } from "@hono/zod-openapi";
import { HeldNotice, longestNotice, mostTasksAtOnce } from "../../model/notice.ts";
import { problems } from "../problem.ts";
import { day } from "./parameters.ts";

const notice = z.strictObject({
  text: z.string().min(1).max(longestNotice),
  edition: z.int().positive().optional(),
  township: z.string().max(100).optional(),
  county: z.string().max(100).optional(),
  at: day.optional(),
});
const stretch = notice.extend({
  from: z.int().nonnegative().optional().meta({ description: "the task to begin with: `next` of the answer before" }),
  limit: z.int().min(1).max(mostTasksAtOnce).optional().meta({ description: "how many tasks to hold" }),
});

const bodyOf = <Schema extends z.ZodObject>(schema: Schema) =>
  ({ required: true, content: { "application/json": { schema } } }) as const;

/** POST, so that a notice never stands in an address that somebody logs. Nothing of it is kept. */
export const holdNoticeRoute = createRoute({
  method: "post",
  path: "/api/notices",
  summary: "A notice's tasks against a township's list 通知对照清单",
  request: { body: bodyOf(stretch) },
  responses: {
    200: { description: "the tasks in their order", content: { "application/json": { schema: HeldNotice } } },
    ...problems,
  },
});

export const replyRoute = createRoute({
  method: "post",
  path: "/api/notices/reply",
  summary: "The draft of a reply to a notice, as a Word file 反馈意见",
  request: { body: bodyOf(notice) },
  responses: {
    200: {
      description: "the file, as a download",
      content: { "application/octet-stream": { schema: z.any().meta({ format: "binary" }) } },
    },
    ...problems,
  },
});
