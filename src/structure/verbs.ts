import type { StepAction } from "../model/structure.ts";
import { causatives, chainVerbs, entrusting } from "./actions.ts";
import type { Part } from "./sentence.ts";
import { nextInSeries } from "./series.ts";
import { board, paper, type Token, tokensIn } from "./tokens.ts";
import {
  between,
  boundary,
  connector,
  governed,
  negation,
  nounTail,
  objectBefore,
  prepositions,
  resultOfAnother,
} from "./verb-patterns.ts";

export interface FoundVerb {
  readonly start: number;
  readonly end: number;
  readonly action: StepAction;
}

export interface FoundVerbs {
  readonly verbs: readonly FoundVerb[];
  /** What others shall do (督促企业…): no step, and a time limit there is not ours. */
  readonly others: readonly Part[];
}

const works: ReadonlySet<Token["action"]> = new Set(["prepare", "rectify", "maintain", "grant", "plan"]);
const procedures: ReadonlySet<Token["action"]> = new Set([
  "approve",
  "review",
  "accept",
  "report",
  "register",
  "assess",
]);
const handing: ReadonlySet<Token["action"]> = new Set(["report", "transfer", "notify"]);
/** What others do whom we organise for it: 组织农户申报补贴. */
const applying = "申报";
const carriers: ReadonlySet<string> = new Set(["light", "noun", "organise", "support"]);

/** Verbs of one part of a sentence that say what is done there, in order. */
export function verbsIn(covered: string, part: Part): FoundVerbs {
  const reader = new PartReader(covered, part);
  reader.read();
  return { verbs: reader.verbs, others: reader.others };
}

class PartReader {
  readonly verbs: FoundVerb[] = [];
  readonly others: Part[] = [];
  private readonly covered: string;
  private readonly part: Part;
  private readonly tokens: readonly Token[];
  /** Where another clause is joined on. */
  private readonly joints: readonly Part[];
  /** Where the series of verbs begins that goes on at a verb's start. */
  private readonly seriesStarts = new Map<number, number>();
  private lightAt: number | undefined;
  private organise: Token | undefined;

  constructor(covered: string, part: Part) {
    this.covered = covered;
    this.part = part;
    this.tokens = tokensIn(covered, part);
    const joints = [...covered.slice(part.start, part.end).matchAll(connector)].map(({ 0: joint, index }) => ({
      start: part.start + index,
      end: part.start + index + joint.length,
    }));
    const others = nextInSeries(covered, part).map(({ start }) => ({ start: start - 1, end: start }));
    this.joints = [...joints, ...others].toSorted((a, b) => a.start - b.start);
  }

  read(): void {
    let at = this.startAfterManner(this.part.start);
    for (;;) {
      const token = this.tokens.find(({ start }) => start >= at);
      if (!token) break;
      const next = this.take(token);
      at = next === this.clauseStart(next) ? this.startAfterManner(next) : next;
    }
    if (this.organise) this.keep(this.organise, "organise");
  }

  /**
   * “采取…等方式” says how, not what; and what stands behind 将 or between 对 and 进行 is the verb's object.
   */
  private startAfterManner(start: number): number {
    const manner = /^(?:采取|采用|通过|利用|运用|借助)[^，]*?(?:方式|形式|手段|渠道|办法|途径)|^□*接?受□+的?委托/u.exec(
      this.rest(start),
    );
    const from = start + (manner?.[0].length ?? 0);
    const takes = /^[^，]{0,12}?[将把](?!要|来)/u.exec(this.rest(from));
    if (takes && !this.tokens.some(({ start: at }) => at >= from && at < from + takes[0].length))
      return this.behindObject(from + takes[0].length);
    const object = objectBefore.exec(this.rest(from));
    if (!object) return from;
    const towards = from + (object.groups?.head?.length ?? 0);
    const before = this.tokens.some(
      ({ start: at, action }) => at >= from && at < towards && action !== null && !carriers.has(action),
    );
    return before ? from : from + object[0].length;
  }

  /** “将初审意见公示7日”: the verb is the one that no more of the object follows. */
  private behindObject(from: number): number {
    const to = this.clauseEnd(from);
    const own = this.tokens.filter(({ start, action }) => start >= from && start < to && action !== "noun");
    const first = own.find(({ end }) => end === to || /^(?:[给至到于在并后0-9□]|以及)/u.test(this.rest(end)));
    return (first ?? own.at(-1))?.start ?? from;
  }

  /** Takes or passes over a token; gives the place to go on from. */
  private take(token: Token): number {
    const { action, start, end } = token;
    if (negation.test(this.covered.slice(this.part.start, start)))
      return /^[^，；。]{0,14}?的/u.test(this.rest(end)) ? end : this.objectEnd(end);
    if (action === "noun") return end;
    if (action === "light") {
      this.lightAt = end;
      return end;
    }
    if (token.text === "牵头" && end === this.part.end) return end;
    if (token.text === entrusting) {
      this.keep(token, "transfer");
      return end;
    }
    if (action === "organise" && /^(?:组织|牵头)/u.test(token.text)) {
      this.organise ??= token;
      this.lightAt = end;
      return end;
    }
    if (!this.isPredicate(token)) return end;
    if (token.text === applying && this.organise && this.organise.end === this.lightAt) return this.objectEnd(end);
    if (action === null) return this.lightAt === undefined ? this.objectEnd(end) : end;
    this.keep(token, action);
    this.organise = undefined;
    if (action === "support") return this.support(end);
    return this.afterVerb(token);
  }

  private isPredicate(token: Token): boolean {
    const { end, text } = token;
    const start = this.seriesStart(token.start);
    const behind = this.rest(end);
    if (/^后?的/u.test(behind) || this.isObjectOfNext(token)) return false;
    if (this.lightAt !== undefined && /^(?:工作|活动|任务|(?:主体)?(?:责任|职责)(?=[，；。、和]|$))/u.test(behind))
      return true;
    if (nounTail.test(behind) && !this.leadsObject(start, behind)) return false;
    if (this.lightAt !== undefined && start < token.start && this.isLast(token)) return true;
    if (this.lightAt !== undefined) {
      const lead = this.covered.slice(this.lightAt, start);
      if (this.organise) return true;
      return boundary.test(behind) || isAdverbial(lead) || chainVerbs.has(text) || this.leadsToBoundary(end);
    }
    const later = this.tokens.some((other) => other.start >= end);
    const attribute = /^(?:[^，；。]{0,10}?)的(?!情况|问题)/u.test(behind);
    return !(later && attribute && prepositions.test(this.rest(this.part.start)));
  }

  /** Whether no other verb follows than one right behind: 报送统计数据. */
  private isLast({ end }: Token): boolean {
    const to = this.clauseEnd(end);
    return !this.tokens.some(({ start, action }) => start > end && start < to && action !== "noun");
  }
  /** “开展排查整治”: verbs right behind one another, up to where the clause may end. */
  private leadsToBoundary(at: number): boolean {
    const next = this.tokens.find(({ start }) => start === at);
    return next !== undefined && (boundary.test(this.rest(next.end)) || this.leadsToBoundary(next.end));
  }

  /** “负责危房修缮审批”: a verb that the one behind it has for its object. */
  private isObjectOfNext({ end, action }: Token): boolean {
    const next = this.tokens.find(({ start }) => start === end);
    return this.lightAt !== undefined && works.has(action) && next !== undefined && procedures.has(next.action);
  }

  /** “公示结果”, “登记意愿”: at the head of its part a verb may govern a word that else makes a noun of it. */
  private leadsObject(start: number, behind: string): boolean {
    const head = this.covered.slice(this.clauseStart(start), this.seriesStart(start));
    const last = this.verbs.at(-1);
    if (last?.end === start && handing.has(last.action)) return false;
    if (/^(?:按照|根据|依照|依据)/u.test(head)) return false;
    if (/负责$/u.test(head) && governed.test(behind)) return true;
    if (head === "" && resultOfAnother.test(behind)) return false;
    return (
      (head === "" || isAdverbial(head)) &&
      !/^(?:员|者|队|站|日志|卡|预案|制度|机制|期|所在|网格|能力|力度)/u.test(behind)
    );
  }

  /** Where a series of verbs begins that goes on here: “收集、整理、报送数据”. */
  private seriesStart(at: number): number {
    const known = this.seriesStarts.get(at);
    if (known !== undefined) return known;
    const last = this.verbs.findLast(({ end }) => end <= at);
    const goesOn = last && last.end < at && between.test(this.covered.slice(last.end, at));
    const start = goesOn ? this.seriesStart(last.start) : at;
    this.seriesStarts.set(at, start);
    return start;
  }
  /** Where the words behind the last connector begin: “…后发放证书”, “…并填写记录”. */
  private clauseStart(before: number): number {
    return this.joints.findLast(({ end }) => end <= before)?.end ?? this.part.start;
  }

  private afterVerb({ end, text, action }: Token): number {
    if (this.makesThing(action, this.rest(end))) return this.objectEnd(end);
    const next = this.tokens.find((token) => token.start >= end);
    if (action === "grant" && next?.action === "grant" && next.start === end) return this.objectEnd(end);
    const joined = next && between.test(this.covered.slice(end, next.start));
    if (joined && !(next.start === end && causatives.has(text)) && next.action !== null && next.action !== "noun") {
      if (this.covered.slice(end, next.start).endsWith("并")) this.lightAt = undefined;
      return next.start;
    }
    const carried = this.lightAt !== undefined && !chainVerbs.has(text) && boundary.test(this.rest(end));
    if (carried && !/^(?:并|同时)/u.test(this.rest(end))) return end;
    this.lightAt = undefined;
    const to = this.objectEnd(end);
    if (chainVerbs.has(text)) this.others.push({ start: end, end: to });
    return to;
  }

  /** “下达责令改正通知书”, “设置禁止游泳警示牌”: the verbs in the thing's name are no steps. */
  private makesThing(action: Token["action"], behind: string): boolean {
    return action === "issue" || action === "grant"
      ? paper.test(behind)
      : (action === "prepare" || action === "publish") && board.test(behind);
  }

  private support(end: number): number {
    const and = /并(?=及时|立即|向|上报|报)/u.exec(this.rest(end));
    const to = and ? end + and.index : this.part.end;
    this.others.push({ start: end, end: to });
    return to;
  }

  /** Past a verb's object: to what joins another verb on, or the part's end. */
  private objectEnd(from: number): number {
    const handedOn = this.tokens.find((token) => token.start >= from && this.hands(token));
    return Math.min(this.clauseEnd(from), handedOn?.start ?? this.part.end);
  }

  /** Where the next connector has joined another clause on, or the part's end. */
  private clauseEnd(from: number): number {
    return this.joints.find(({ start }) => start >= from)?.end ?? this.part.end;
  }

  /** Whether somebody stands right behind a verb of handing: 移交□, 印发至□. */
  private hands({ action, end }: Token): boolean {
    return (action === "issue" || handing.has(action)) && /^[给至到]?□/u.test(this.rest(end));
  }

  private rest(from: number): string {
    return this.covered.slice(from, this.part.end);
  }

  private keep({ start, end }: Token, action: StepAction): void {
    this.verbs.push({ start, end, action });
  }
}

/** Words that stand between a light verb or the part's head and its verb without being an object. */
const isAdverbial = (words: string): boolean =>
  /^(?:本?[镇乡])?[□■、和及]*(?:及时|立即|依法|定期|不定期|日常|全面|认真|统一|书面|当场|现场|逐[户栋级一件]|按[照]?[\p{Script=Han}]{1,6}|每[\p{Script=Han}\d]{1,5}|[在于]?(?:每[年月]|每?季度?|当年|次[年月日]|第)?[0-9一二三四五六七八九十]+[个日天小时分钟工作季度月内前底末]+|并|应当?|要|须|先|再|[对向给由]□+|(?:会同|联合)□+(?:[、和及]□+)*|(?:可以?)?委托给?□+|接?受□+的?委托|随时|主动|积极|共同|分别|具体|在[\p{Script=Han}]{1,6})*$/u.test(
    words,
  );
