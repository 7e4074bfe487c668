import { z } from "zod";
import { holdNotice } from "../../app/hold-notice.ts";
import { HeldNotice, longestNotice } from "../../model/notice.ts";
import { oneList } from "../parameters.ts";
import { defineTool } from "../tool.ts";

export const notice = defineTool({
  name: "hold_notice",
  title: "通知对照清单",
  description:
    "A notice, a table of indicators or minutes (its Chinese text) cut into what it asks of townships, each action held against one " +
    "township's list: within a basic duty or the township's supporting part, beyond it (a department's, or a power that the list does not " +
    "give), reclaimed, unlisted, or `unsure`: a person must look. With the list quoted, why, deadlines, indicators, and what is asked " +
    "of other bodies. Name an edition or a township. A task that is `partly` has actions of both kinds: tell them apart. The notice is " +
    "neither stored nor logged.",
  input: z.strictObject({ text: z.string().min(1).max(longestNotice), ...oneList }),
  output: HeldNotice.unwrap(),
  answer: holdNotice,
});
