import { z } from "zod";
import { findCited } from "../../app/find-cited.ts";
import { CitedAnswer } from "../../model/answer.ts";
import { anyScope } from "../parameters.ts";
import { defineTool } from "../tool.ts";

export const ask = defineTool({
  name: "ask",
  title: "谁负责？",
  description:
    "Who is responsible for a matter, by the published duty lists of Chinese townships (乡镇履职事项清单). Ask in everyday " +
    "Chinese. Answers with a verdict (basic: the township's own; supporting: a department leads, the township assists; " +
    "reclaimed: taken back by a department; several; unlisted; unsure), its confidence, and the items with township, " +
    "document, date, list, ordinal and printed words: cite them, and where the verdict is unsure or unlisted, name nobody. " +
    "The question is neither stored nor logged; `reranked`, where it is not null, names the office's own endpoint that it was sent to.",
  input: z.strictObject({
    question: z.string().min(1).max(2000),
    ...anyScope,
    limit: z.int().min(1).max(20).default(5).meta({ description: "how many items at most" }),
  }),
  output: CitedAnswer.unwrap(),
  answer: findCited,
});
