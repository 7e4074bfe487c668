import type { noticeZh } from "./notice-zh.ts";

export const noticeEn: typeof noticeZh = {
  title: "A notice against the list",
  lead: "Paste a notice, a table of indicators or minutes: it is cut into tasks, each held against one township's list.",
  label: "The notice",
  placeholder: "Paste the text of a notice, a table of indicators or minutes",
  township: "Township",
  chooseTownship: "Choose one",
  hold: "Compare",
  tooLong: (most, length) => `At most ${most} characters; this has ${length}`,
  privacy: "The notice is neither stored nor logged: the server compares it in memory, and it is gone with this page.",
  found: (tasks, place) => `${tasks} ${tasks === 1 ? "task" : "tasks"}, held against the list of ${place}`,
  columns: { task: "Task", verdict: "Belongs to", basis: "The list's words", advice: "Proposed reply" },
  near: "Near: ",
  notListed: "In none of the three lists",
  deadline: "By",
  open: "Open the item",
  download: "Download the reply (Word draft)",
  verdicts: {
    "within-basic": "the township's own duty",
    "within-supporting": "within its supporting part",
    beyond: "beyond its part: the department's",
    reclaimed: "taken back by a department",
    unlisted: "not on the list",
    unsure: "not certain",
  },
};
