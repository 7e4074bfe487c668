import type { Ground, Power } from "../../../src/model/notice.ts";
import type { noticeZh } from "./notice-zh.ts";

const powers: Readonly<Record<Power, string>> = {
  enforce: "to enforce the law",
  approve: "to approve",
  certify: "to test, appraise or certify",
  pay: "to bear or grant funds",
  answer: "to answer for the whole",
  command: "to command",
};

const grounds: Readonly<Record<Exclude<Ground, "power">, string>> = {
  clause: "The list names this action as the township's.",
  duty: "Ordinary work of this basic duty; the list does not name the action.",
  department: "The list gives this action to the department.",
  reclaimed: "This work was taken back, or is no longer done.",
  unlisted: "In none of the three lists.",
  matter: "What the list has nearest is another matter: look at it.",
  thin: "The list has a matter that is near and does not name this action: look at it.",
  uncertain: "Which item is meant is not certain: look at it.",
};

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
  progress: (done, total) => `${done} of ${total} compared`,
  columns: { task: "Task", verdict: "Belongs to", basis: "The list's words", advice: "Proposed reply" },
  near: "Near: ",
  leader: "Led by",
  deadline: "By",
  indicators: "Measured by",
  points: "Points",
  rule: "Scored by",
  source: "Data from",
  townshipFirst: "Choose a township first.",
  others: (count) =>
    `${count} more ${count === 1 ? "task is" : "tasks are"} asked of other bodies, not of the township`,
  why: ({ ground, power }) =>
    ground === "power"
      ? `It takes the power ${power ? powers[power] : ""}, which the list does not give to the township.`
      : grounds[ground],
  open: "Open the item",
  download: "Download the reply (Word draft)",
  verdicts: {
    "within-basic": "the township's own duty",
    "within-supporting": "within its supporting part",
    beyond: "beyond its part",
    reclaimed: "taken back by a department",
    unlisted: "not on the list",
    unsure: "look at it",
    partly: "partly beyond",
  },
};
