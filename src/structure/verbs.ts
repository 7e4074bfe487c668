import type { StepAction } from "../model/structure.ts";
import { actionOfVerb, anyVerb, chainVerbs, lightVerbs } from "./actions.ts";
import type { Part } from "./sentence.ts";

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

interface Token extends Part {
  readonly text: string;
  readonly action: StepAction | null | "light" | "noun";
}

const light = new Set(lightVerbs);
const carriers: ReadonlySet<string> = new Set(["light", "noun", "organise", "support"]);
const objectBefore =
  /^(?<head>[^，]*?)(?:对|将|就|为)[^，]*?(?:(?=(?:进行|予以|给予|加以|实施|开展|作出))|的(?=[\p{Script=Han}]{2,6}(?:工作)?$))/u;
// A verb before these is part of a noun: 巡查记录, 公示栏, 执法队伍.
const nounTail =
  /^(?:结果|情况|记录|台账|电话|方案|制度|机制|条件|通知书|决定书|意见书|证明|指令|栏|单(?!位)|员|队|站|点(?!位)|日志|簿|表|册|证(?!实)|卡|预案|标准|系统|平台|网络|权限|期满|期间|期内|箱|费|率|设施|工程|队伍|机构|部门|能力|意识|力度|水平|手续|工单|资格|报告|程序|流程|范围|对象|措施|申请(?!人)|指标|任务书|责任|主体|资金|价格|所在|中心|网格|意愿|需求|业务|服务|档案|材料|资料|信息|文书|名单|力量|行为|活动|项目|标识|标志|牌|举报|组织|募捐|招标|招聘|选拔)/u;
const boundary = /^(?:工作|任务|事项|职责|等|和|及|与|并|以及|或|[、，；。）：]|$)/u;
const between = /^(?:[、和及与并或]|以及|或者|并且)?$/u;
const connector = /并且|并(?!不|非)|同时|以及|后(?![续期勤果台])|再(?!次|生|就业)|又|、(?=及时|依法|定期)/gu;
const negation = /(?:不|未|无|没有|拒|免|勿|非|难以|不得|不再|不予|不能|不听|拒不|不服从|是否)$/u;
const prepositions =
  /^(?:□+|本?[镇乡]|街道|各村)?(?:对|将|把|为|按|按照|依照|根据|通过|结合|以|凭|依据|采取|在|从|与|依托|因|就)/u;

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
  private lightAt: number | undefined;
  private organise: Token | undefined;

  constructor(covered: string, part: Part) {
    this.covered = covered;
    this.part = part;
    this.tokens = tokensIn(covered, part);
  }

  read(): void {
    let at = this.startAfterManner();
    for (;;) {
      const token = this.tokens.find(({ start }) => start >= at);
      if (!token) break;
      at = this.take(token);
    }
    if (this.organise) this.keep(this.organise, "organise");
  }

  /**
   * “采取…等方式” says how, not what; and where the part says “对…进行核查”, what stands before 进行 is its object.
   */
  private startAfterManner(): number {
    const { start } = this.part;
    const manner = /^(?:采取|采用|通过|利用|运用|借助)[^，]*?(?:方式|形式|手段|渠道|办法|途径)/u.exec(this.rest(start));
    const from = start + (manner?.[0].length ?? 0);
    const object = objectBefore.exec(this.rest(from));
    if (!object) return from;
    const towards = from + (object.groups?.head?.length ?? 0);
    const before = this.tokens.some(
      ({ start: at, action }) => at >= from && at < towards && action !== null && !carriers.has(action),
    );
    return before ? from : from + object[0].length;
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
    if (action === "organise" && /^(?:组织|牵头)/u.test(token.text)) {
      this.organise ??= token;
      this.lightAt = end;
      return end;
    }
    if (!this.isPredicate(token)) return end;
    if (action === null) return this.lightAt === undefined ? this.objectEnd(end) : end;
    this.keep(token, action);
    this.organise = undefined;
    if (action === "support") return this.support(end);
    return this.afterVerb(token);
  }

  private isPredicate({ start, end, text }: Token): boolean {
    const behind = this.rest(end);
    if (this.lightAt !== undefined && /^(?:工作|活动|任务)/u.test(behind)) return true;
    if (nounTail.test(behind) && !this.leadsObject(start, behind)) return false;
    if (this.lightAt !== undefined) {
      const lead = this.covered.slice(this.lightAt, start);
      if (this.organise) return !/^的/u.test(behind);
      return (
        boundary.test(behind) ||
        isAdverbial(lead) ||
        chainVerbs.has(text) ||
        this.tokens.some((other) => other.start === end)
      );
    }
    const later = this.tokens.some((other) => other.start >= end);
    const attribute = /^(?:[^，；。]{0,10}?)的(?!情况|问题)/u.test(behind);
    return !(later && attribute && prepositions.test(this.rest(this.part.start)));
  }

  /** “公示结果”, “登记意愿”: at the head of its part a verb may govern a word that else makes a noun of it. */
  private leadsObject(start: number, behind: string): boolean {
    const head = this.covered.slice(this.clauseStart(start), start);
    if (/^(?:按照|根据|依照|依据)/u.test(head)) return false;
    if (head === "" && /^(?:结果|情况|意见|材料|费用)(?=[^，]{0,12}(?:向|予以|及时|在|报|应|形成|书面))/u.test(behind))
      return false;
    return (
      (head === "" || isAdverbial(head)) &&
      !/^(?:栏|员|队|站|日志|簿|表|册|卡|预案|制度|机制|期|所在|网格|能力|力度)/u.test(behind)
    );
  }

  /** Where the words behind the last connector begin: “…后发放证书”, “…并填写记录”. */
  private clauseStart(before: number): number {
    const joined = [...this.covered.slice(this.part.start, before).matchAll(connector)].at(-1);
    return this.part.start + (joined ? joined.index + joined[0].length : 0);
  }

  private afterVerb({ end, text }: Token): number {
    const next = this.tokens.find((token) => token.start >= end);
    if (next && between.test(this.covered.slice(end, next.start)) && next.action !== null && next.action !== "noun")
      return next.start;
    if (this.lightAt !== undefined && !chainVerbs.has(text) && boundary.test(this.rest(end))) return end;
    this.lightAt = undefined;
    const to = this.objectEnd(end);
    if (chainVerbs.has(text)) this.others.push({ start: end, end: to });
    return to;
  }

  private support(end: number): number {
    const and = /并(?=及时|立即|向|上报|报)/u.exec(this.rest(end));
    const to = and ? end + and.index : this.part.end;
    this.others.push({ start: end, end: to });
    return to;
  }

  /** Past a verb's object: to what joins another verb on, or the part's end. */
  private objectEnd(from: number): number {
    connector.lastIndex = from;
    const match = connector.exec(this.covered.slice(0, this.part.end));
    const handing = /(?:[报送转]|上报|报送|移交|移送|转交|推送)(?=[给至到]?□)/u.exec(this.rest(from));
    const joined = match ? match.index + match[0].length : this.part.end;
    return handing ? Math.min(joined, from + handing.index) : joined;
  }

  private rest(from: number): string {
    return this.covered.slice(from, this.part.end);
  }

  private keep({ start, end }: Token, action: StepAction): void {
    this.verbs.push({ start, end, action });
  }
}

// Short verbs that need somebody behind them: 报县民政局, 送□, 转□.
const shortVerbs: Readonly<Record<string, StepAction>> = { 报: "report", 送: "report", 转: "transfer" };
const withShort = new RegExp(
  `(?:建立|列出|健全|形成)(?=[^，；。]{0,16}(?:台账|名册|清单|档案|一[\\p{Script=Han}]一档|花名册))|${anyVerb.source}|[报送转](?=[给至到]?□)`,
  "gu",
);
const records = new Set(["建立", "列出", "健全", "形成"]);
const record = /^[^，；。]{0,16}?(?:台账|名册|清单|档案|一[\p{Script=Han}]一档|花名册)/u;

function tokensIn(covered: string, { start, end }: Part): Token[] {
  return [...covered.slice(start, end).matchAll(withShort)].map(({ 0: text, index }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
    action: actionOf(text, covered.slice(start + index + text.length, end)),
  }));
}

function actionOf(verb: string, behind: string): Token["action"] {
  if (records.has(verb) && record.test(behind)) return "register";
  return light.has(verb) ? "light" : (shortVerbs[verb] ?? actionOfVerb.get(verb) ?? null);
}

/** Words that stand between a light verb or the part's head and its verb without being an object. */
const isAdverbial = (words: string): boolean =>
  /^(?:[□■、和及]*|(?:及时|立即|依法|定期|不定期|日常|全面|认真|统一|书面|当场|现场|逐[户栋级一件]|按[照]?[\p{Script=Han}]{1,6}|每[\p{Script=Han}\d]{1,5}|[0-9一二三四五六七八九十]+[个日天小时分钟工作月内前]+|并|应当?|要|须|先|再|[对向给由]□+|随时|主动|积极|共同|分别|具体|在[\p{Script=Han}]{1,6})+)$/u.test(
    words,
  );
