import { agreementLine } from "../../../src/model/agreement.ts";
import type { townshipsZh } from "./townships-zh.ts";

export const townshipsEn: typeof townshipsZh = {
  open: "Ask each township",
  title: "Township by township",
  agreement: (counts) => agreementLine(counts, "en"),
  columns: { place: "Township", who: "Who is responsible", item: "Item", certainty: "Certainty" },
  none: "no such item",
  download: "Download the table (CSV)",
  batch: "Many questions",
  batchLead:
    "A table of questions in, a table of answers out: lists asked, verdict, certainty, list, ordinal, item, department, source.",
  batchChoose: "Choose a table",
  batchKinds:
    "An Excel (.xlsx) or CSV file whose first row has a column “question” (the usual headings of hotlines are known too), and may have “id”, “township”, “county”. At most 5000 questions.",
  batchPrivacy:
    "Questions are neither kept nor logged: they are answered in memory, and gone once the table is downloaded. Leave out names, telephones and the like.",
  batchWhere: "Where a row names no township, ask",
  batchBusy: (name) => `Asking “${name}”…`,
  batchDone: (name) => `Downloaded “${name}”`,
};
