import { mayLackItems } from "../model/edition.ts";
import { KnownError } from "../model/known-error.ts";
import { type HeldNotice, type HeldTask, longestNotice, mostTasksAtOnce } from "../model/notice.ts";
import { cutNotice } from "../search/notice/cut-notice.ts";
import { asNoticeReply, replyTitle } from "../writers/notice-reply.ts";
import type { App } from "./app.ts";
import { ClauseReader } from "./clause-reader.ts";
import { editionsIn, type Scope } from "./editions.ts";
import type { ExportedFile } from "./export-list.ts";
import { noteOf } from "./find-responsible.ts";
import { holdTask } from "./hold-task.ts";

export interface NoticeWish extends Omit<Scope, "replaced"> {
  readonly text: string;
  /** The task to begin with, counted from 0, and how many to hold. */
  readonly from?: number | undefined;
  readonly limit?: number | undefined;
}

/** Milliseconds after which no further task is begun: who asks goes on from there. */
const longestWork = 4_000;

/** Cuts a notice into tasks and holds them, or a stretch of them, against one township's list. The notice is not kept. */
export async function holdNotice(
  app: App,
  { text, from = 0, limit = mostTasksAtOnce, ...scope }: NoticeWish,
): Promise<HeldNotice> {
  if (text.trim() === "") throw emptyNotice();
  if (text.length > longestNotice) throw tooLong(text.length);
  if (scope.edition === undefined && scope.township === undefined) throw noTownship();
  const [edition] = await editionsIn(app, scope);
  if (!edition) throw noTownship();
  const cut = cutNotice(text);
  if (cut.tasks.length === 0) throw noTask();
  if (from >= cut.tasks.length) throw noSuchTask(from, cut.tasks.length);
  const tasks: HeldTask[] = [];
  const begun = performance.now();
  const against = { edition, reader: new ClauseReader(edition.township), title: cut.title };
  for (const task of cut.tasks.slice(from, from + limit)) {
    if (tasks.length > 0 && performance.now() - begun > longestWork) break;
    tasks.push(await holdTask(app, text, task, against));
    await nextTurn();
  }
  const reached = from + tasks.length;
  const { id, township, sample, published } = edition;
  const notes = mayLackItems(edition) ? [noteOf(edition)] : [];
  return {
    title: cut.title,
    sender: cut.sender,
    edition: id,
    township,
    sample,
    published,
    total: cut.tasks.length,
    tasks,
    next: reached < cut.tasks.length ? reached : null,
    others: from === 0 ? cut.others : [],
    notes,
  };
}

/** Lets others be answered between two tasks. */
const nextTurn = (): Promise<void> => new Promise((turn) => setImmediate(turn));

const noSuchTask = (from: number, total: number): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot hold a notice from task ${from}: it has ${total}`,
    `通知只有 ${total} 项任务，没有从第 ${from} 项起的`,
  );

const tooLong = (length: number): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot hold a notice of ${length} characters: at most ${longestNotice} are taken`,
    `通知有 ${length} 字，上限是 ${longestNotice} 字`,
  );

const noTownship = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot hold a notice without a list: wanted a township or an edition",
    "请指明乡镇（街道）或版号",
  );

const emptyNotice = (): KnownError =>
  new KnownError("BAD_REQUEST", "Cannot hold an empty notice", "通知是空的，请粘贴通知、考核指标或会议纪要的正文");

const noTask = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot find a task in the notice",
    "没有从中读出任务，请粘贴通知、考核指标或会议纪要的正文",
  );

/** The draft of a reply to a notice, as a Word file. The notice is not kept. */
export async function replyToNotice(app: App, wish: NoticeWish): Promise<ExportedFile> {
  const held = await holdNotice(app, wish);
  return {
    name: `${replyTitle(held)}.docx`,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: await asNoticeReply(held),
  };
}
