import { counted } from "./counted.ts";
import type { homeZh } from "./home-zh.ts";

export const homeEn: typeof homeZh = {
  legendTitle: "Three lists, three kinds of responsibility",
  legend: {
    basic: "The township must do it, and answers for it",
    supporting: "A department leads, the township supports",
    reclaimed: "A department took it back; no longer the township's",
  },
  sampleNote: "The fictional sample county is in the registry; try things freely.",
  importOwn: "Import your own list",
  loadSample: "Load the sample county first",
  overviewTitle: "Registry",
  overviewLine: (lists, counties) => `${counted(lists, "list", "lists")} of ${counted(counties, "county", "counties")}`,
  newest: "Last imported",
  newestFirst: (published, items) => `Published: ${published}, ${counted(items, "item", "items")}`,
  newestReplaces: (published, before, now) => `In place of the edition of ${published}: ${before} → ${now} items`,
  newestReadAgain: "read again or corrected",
  doubtful: "Doubtful readings to look at",
  doubtfulNote: (unplaced, doubts) =>
    [
      unplaced > 0 ? `${counted(unplaced, "character", "characters")} unplaced` : "",
      doubts > 0 ? counted(doubts, "doubt", "doubts") : "",
    ]
      .filter(Boolean)
      .join(", "),
  reportsWaiting: (count) => `${counted(count, "answer", "answers")} reported as wrong`,
};
