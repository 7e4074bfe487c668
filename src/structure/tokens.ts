import type { StepAction } from "../model/structure.ts";
import { actionOfVerb, anyVerb, lightVerbs, shortVerb, shortVerbs } from "./actions.ts";
import type { Part } from "./sentence.ts";

/** A verb in a part of a sentence: its action, null for one outside the set, “light” for one that only carries another. */
export interface Token extends Part {
  readonly text: string;
  readonly action: StepAction | null | "light" | "noun";
}

interface Frame {
  readonly verbs: readonly string[];
  readonly object: RegExp;
  readonly action: StepAction | null;
}

const frame = (verbs: string, object: string, action: StepAction | null): Frame => ({
  verbs: verbs.split("|"),
  object: new RegExp(`^[^，；。]{0,16}?(?:${object})`, "u"),
  action,
});

// Verbs that are another step, or none, with what they make or read.
const frames: readonly Frame[] = [
  frame("建立|列出|健全|形成|完善", "台账|名册|清单|档案|一\\p{Script=Han}一档|花名册", "register"),
  frame("提出|出具|签署|形成", "(?:初审|初核|初步)(?:审核|审查|核查)?意见", "preliminary-review"),
  frame("提出|出具|签署", "(?:审核|审查|复核|复审)意见", "review"),
  frame("作出|做出", "(?<!处罚|拆除|强制|处理|行政|补偿|审核|复核|认定|确认|审批)决定", "approve"),
  frame("决定", "是否|受理|立案|不?予", "approve"),
  frame("举办|组织|开展|组织开展", "培训班", "train"),
  frame("检查|查看|查阅", "证明|票据|证照|资质证书", "verify"),
  frame("维护", "秩序|稳定|权益|权利|治安|形象", null),
  frame("提供", "信息|线索|数据|资料|材料|名单", "transfer"),
];

/** Behind a verb, what makes the name of a paper or board of it: 通知书, 登记表, 公示栏. */
const thing =
  "(?:书(?![面记籍写店院])|表(?![彰决示明态现达演面述])|单(?![位独一元亲户个项件次体产据])|簿|册|栏(?![目杆网舍圈])|牌(?![号照匾坊])|函(?![告件询复])|证(?![实明据人件照书]))";
const named = new RegExp(`^${thing}`, "u");

/** Words that end with such a name, up to where an object may end: 责令改正通知书. */
export const paper = new RegExp(
  `^[^，；。、并后及和□]{0,12}?(?:(?:${anyVerb.source}|决定|意见|证明)(?:${thing}|证书)|意见|结论|说明)(?=[，；。、并后给至交送及和□■]|$)`,
  "u",
);

/** Words that end with what is put up for all to read: 禁止游泳警示牌. */
export const board =
  /^[^，；。、并后及和□]{1,12}?(?:牌|标[志识牌]|[公告示传]栏|横幅|标语|海报|告示|传单)(?=[，；。、并后及和]|$)/u;

const framed = frames.flatMap(({ verbs }) => verbs).join("|");
const pattern = new RegExp(`${anyVerb.source}|${framed}|${shortVerb}`, "gu");
const light = new Set(lightVerbs);

/** The verbs of a part, in order. */
export const tokensIn = (covered: string, { start, end }: Part): Token[] =>
  withoutObjects(
    [...covered.slice(start, end).matchAll(pattern)].flatMap(({ 0: text, index }) => {
      const at = start + index;
      const read = actionOf(text, covered.slice(at + text.length, end));
      return read.action === undefined
        ? []
        : [{ text, start: at, end: at + text.length, action: read.action, objectEnd: at + text.length + read.object }];
    }),
  );

/** Verbs within what a framed verb makes are none: “出具审核意见”, “列出整改清单”. */
function withoutObjects(tokens: readonly (Token & { readonly objectEnd: number })[]): Token[] {
  let framedTo = 0;
  return tokens.flatMap(({ objectEnd, ...token }) => {
    if (token.start < framedTo) return [];
    framedTo = Math.max(framedTo, objectEnd);
    return [token];
  });
}

interface Action {
  readonly action: Token["action"] | undefined;
  /** How many characters behind the verb a frame took for its object. */
  readonly object: number;
}

function actionOf(verb: string, behind: string): Action {
  if (named.test(behind)) return { action: "noun", object: 0 };
  for (const { verbs, object, action: framedAction } of frames) {
    const [words] = verbs.includes(verb) ? (object.exec(behind) ?? []) : [];
    if (words !== undefined) return { action: framedAction, object: /[、并及和]/u.test(words) ? 0 : words.length };
  }
  return { action: plainAction(verb), object: 0 };
}

function plainAction(verb: string): Token["action"] | undefined {
  return light.has(verb) ? "light" : (shortVerbs[verb] ?? actionOfVerb.get(verb));
}
