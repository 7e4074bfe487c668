import type { townshipsZh } from "./townships-zh.ts";

export const townshipsEn: typeof townshipsZh = {
  open: "Ask each township",
  title: "Township by township",
  agree: (count) => `${count} lists agree`,
  disagree: (count) => `${count} lists do not agree`,
  columns: { place: "Township", who: "Who is responsible", item: "Item", certainty: "Certainty" },
  none: "no such item",
  download: "Download the table (CSV)",
  batch: "Many questions",
  batchLead:
    "A table of questions in, a table of answers out: verdict, certainty, list, ordinal, item, department, source.",
  batchChoose: "Choose a table",
  batchKinds:
    "A CSV file whose first row has a column “question”, and may have “id”, “township”, “county”; UTF-8 or GB 18030, at most 500 questions.",
  batchPrivacy:
    "Questions are neither kept nor logged: they are answered in memory, and gone once the table is downloaded. Leave out names, telephones and the like.",
  batchWhere: "Where a row names no township, ask",
  batchBusy: (name) => `Asking “${name}”…`,
  batchDone: (name) => `Downloaded “${name}”`,
};
