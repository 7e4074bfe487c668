import { z } from "zod";
import { editionNamed } from "../../app/editions.ts";
import { showCheck } from "../../app/show-check.ts";
import { ListCheck } from "../../model/check.ts";
import { oneList } from "../parameters.ts";
import { defineTool } from "../tool.ts";

export const check = defineTool({
  name: "check_list",
  title: "核对清单",
  description:
    "Slips of one township's printed lists, found by rules: gaps in numbering, open brackets, departments that columns and " +
    "clauses name differently, and others, each with its place in the document, what belongs there where that is sure, and what " +
    "the office said of it. Name an edition or a township.",
  input: z.strictObject(oneList),
  output: ListCheck.unwrap(),
  answer: async (app, list) => showCheck(app, (await editionNamed(app, list)).id),
});
