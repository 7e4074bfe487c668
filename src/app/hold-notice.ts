import { KnownError } from "../model/known-error.ts";
import { type HeldNotice, type HeldTask, longestNotice, type NoticeTask } from "../model/notice.ts";
import { adviceOn } from "../search/notice/advice.ts";
import { citationOf } from "../search/notice/citation.ts";
import { cutNotice } from "../search/notice/cut-notice.ts";
import { judgeTask } from "../search/notice/judge-task.ts";
import { asNoticeReply, replyTitle } from "../writers/notice-reply.ts";
import type { App } from "./app.ts";
import { editionsIn, type Scope } from "./editions.ts";
import type { ExportedFile } from "./export-list.ts";
import { findResponsible } from "./find-responsible.ts";
import { knowledge } from "./knowledge.ts";

export interface NoticeWish extends Omit<Scope, "replaced"> {
  readonly text: string;
}

/** Cuts a notice into tasks and holds each against one township's list. The notice is not kept. */
export async function holdNotice(app: App, { text, ...scope }: NoticeWish): Promise<HeldNotice> {
  if (text.length > longestNotice) throw tooLong(text.length);
  if (scope.edition === undefined && scope.township === undefined) throw noTownship();
  const [edition] = await editionsIn(app, scope);
  if (!edition) throw noTownship();
  const cut = cutNotice(text);
  if (cut.tasks.length === 0) throw noTask();
  const held = [];
  for (const task of cut.tasks) held.push(await holdTask(app, task, edition.id));
  const { id, township, sample, published } = edition;
  return {
    title: cut.title,
    sender: cut.sender,
    edition: id,
    township,
    sample,
    published,
    tasks: held.map(({ task }) => task),
    notes: held[0]?.notes ?? [],
  };
}

/** A task held against the list, with what the list may lack. No endpoint sees it: a notice stays on this machine. */
async function holdTask(
  app: App,
  task: NoticeTask,
  edition: number,
): Promise<{ task: HeldTask; notes: HeldNotice["notes"] }> {
  const offline = { ...app, reranker: undefined };
  const question = task.heading ? `${task.heading}。${task.text}` : task.text;
  const { verdict, confidence, hits, elsewhere, notes } = await findResponsible(offline, {
    question,
    edition,
    limit: 1,
  });
  const [first] = hits;
  const judged = judgeTask(task.text, { verdict, confidence, item: first?.item }, knowledge());
  const hit = judged.verdict === "unlisted" ? null : (first ?? null);
  const citation = hit && judged.basis ? citationOf(hit.item, judged.basis, hit.township) : null;
  const advice = adviceOn(judged, hit?.item, elsewhere);
  return { task: { task, ...judged, confidence, hit, elsewhere, citation, advice }, notes };
}

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
