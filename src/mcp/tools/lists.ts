import { z } from "zod";
import { editionNamed } from "../../app/editions.ts";
import { listEditions } from "../../app/list-editions.ts";
import { listItems } from "../../app/list-items.ts";
import { showItem } from "../../app/show-list.ts";
import { Edition } from "../../model/edition.ts";
import { DutyKind } from "../../model/kind.ts";
import { ItemLines, ShownItem } from "../../model/views.ts";
import { countyScope, oneList } from "../parameters.ts";
import { defineTool } from "../tool.ts";

export const listTownships = defineTool({
  name: "list_townships",
  title: "清单目录",
  description:
    "The townships whose duty lists are known, each with its edition's number, date of publication, source documents and " +
    "counts of items. `sample` marks a fictional county.",
  input: z.strictObject(countyScope),
  output: z.object({ editions: z.array(Edition).readonly() }),
  answer: async (app, scope) => ({ editions: await listEditions(app, scope) }),
});

export const itemsOfList = defineTool({
  name: "list_items",
  title: "清单事项",
  description:
    "Items of one township's lists in printed order, narrowed by list (kind), category as printed, a department of its " +
    "columns, or words that must all stand in the item. Name an edition or a township. `total` counts all that pass; " +
    "`offset` goes on behind those that were told.",
  input: z.strictObject({
    ...oneList,
    kind: DutyKind.optional(),
    category: z.string().max(100).optional(),
    department: z.string().max(100).optional(),
    words: z.string().max(200).optional(),
    offset: z.int().nonnegative().default(0).meta({ description: "how many that pass are left out before the first" }),
    limit: z.int().min(1).max(500).default(100),
  }),
  output: ItemLines.unwrap(),
  answer: async (app, { kind, category, department, words, offset, limit, ...list }) =>
    listItems(app, (await editionNamed(app, list)).id, { kind, category, department, words }, { offset, limit }),
});

export const readItem = defineTool({
  name: "read_item",
  title: "事项与出处",
  description:
    "One item whole: responsibilities of both sides or hand-overs, clauses with who acts, and for every field where it " +
    "stands in the source document and the words as printed there. Name an edition or a township.",
  input: z.strictObject({
    ...oneList,
    item: z.string().min(1).max(60).meta({ description: "the item's id, as ask and list_items tell it: basic-12" }),
  }),
  output: ShownItem.unwrap(),
  answer: async (app, { item, ...list }) => showItem(app, (await editionNamed(app, list)).id, item),
});
