import { looksLikeBody } from "../../text/bodies.ts";
import { dateOf } from "../../text/dates.ts";
import type { Passage } from "./passages.ts";
import { endsTitle } from "./titles.ts";

/** What stands around the tasks of a notice: who writes to whom about what, and how to reach them. */
export interface Frame {
  readonly title: string | null;
  readonly sender: string | null;
  /** What is left: passages that may hold tasks. */
  readonly body: readonly Passage[];
}

const labels =
  /^(?:联系人|联系方式|联系电话|电话|手机|邮箱|电子邮箱|传真|地址|抄送|抄报|主送|发文字号|文号|签发人|印发|时间|地点|主持人?|出席人?员?|参会人?员?|参加人?员?|列席人?员?|缺席人?员?|记录人?|会议时间|会议地点|日期|来源|编号|工单编号|受理时间)[：:]/u;
const numbered = /^[\p{Script=Han}\s]{2,20}[〔[（(][12]\d{3}[〕\]）)]\s*第?\s*\d+\s*号$/u;
const attachment = /^附(?:件|表)?[：:\d一二三]/u;

/** Parts a notice's frame from its body. */
export function frameOf(passages: readonly Passage[]): Frame {
  const addressed = passages.findIndex(({ text }) => isAddressee(text));
  const head = passages.slice(0, addressed < 0 ? 3 : addressed);
  const title = head.find((passage) => isTitle(passage)) ?? null;
  const behind = passages.findIndex(({ text }) => attachment.test(text));
  const kept = passages.filter(
    (passage, i) => i > addressed && passage !== title && !isFurniture(passage) && !inAttachments(passage, i, behind),
  );
  return { title: title?.text.replace(/\s+/gu, "") ?? null, sender: senderOf(passages), body: kept };
}

const isTitle = ({ text, row, enumerator }: Passage): boolean =>
  !row && !enumerator && text.length <= 80 && !/[。；]/u.test(text) && endsTitle(text.replace(/\s+/gu, ""));

/** “各乡镇人民政府、街道办事处：” */
const isAddressee = (text: string): boolean =>
  /[：:]$/u.test(text) &&
  text.length <= 60 &&
  /^(?!.*(?:如下|要求|任务|内容))[^。；]*(?:[镇乡局办委处]|街道|政府|单位|部门|各位|同志)[^。；]{0,12}[：:]$/u.test(
    text,
  );

const isFurniture = ({ text, row, enumerator }: Passage): boolean =>
  labels.test(text) ||
  numbered.test(text) ||
  dateOf(text.replace(/\s+/gu, "")) !== undefined ||
  (!row && !enumerator && isSignature(text)) ||
  !/[\p{L}]{2}/u.test(text);

const isSignature = (text: string): boolean =>
  text.length <= 30 && !/[，。；：]/u.test(text) && isBody(text.replace(/\s+/gu, "").replace(/[（(].*$/u, ""));

const isBody = (name: string): boolean => looksLikeBody(name) || /^\p{Script=Han}{2,10}办$/u.test(name);

/** The names of attachments, which stand below one another. */
const inAttachments = ({ text, row }: Passage, i: number, first: number): boolean =>
  first >= 0 && i >= first && !row && !/[。；]$/u.test(text);

function senderOf(passages: readonly Passage[]): string | null {
  const signature = passages.findLast(({ text, row, enumerator }) => !row && !enumerator && isSignature(text));
  return signature?.text.replace(/\s+/gu, "") ?? null;
}
