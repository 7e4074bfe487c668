/** Characters that are wrong in one frame only: what is printed there, and what belongs in its place. */
const table: readonly (readonly [frame: RegExp, right: string])[] = [
  [/做出(?=[^，。；]{0,10}(?:决定|答复|裁决|承诺|处罚))/gu, "作出"],
  [/反应(?=[^，。；]{0,8}(?:诉求|问题|意见|困难|建议|民意|呼声))/gu, "反映"],
  [/截止(?=到|目前)/gu, "截至"],
  [/做为(?=\p{Script=Han})/gu, "作为"],
  [/给与(?=\p{Script=Han})/gu, "给予"],
  [/登陆(?=[^，。；]{0,10}(?:系统|平台|网站|账号|小程序))/gu, "登录"],
  [/法治(?=审核)/gu, "法制"],
  [/检查(?=院|官)/gu, "检察"],
  [/(?<![引疏倒指传报])导至/gu, "导致"],
  [/侦察(?=终结|案件)/gu, "侦查"],
  [/既将/gu, "即将"],
  [/一但(?=发|出|有|超)/gu, "一旦"],
  [/复盖/gu, "覆盖"],
  [/取的(?=成效|成绩|进展)/gu, "取得"],
  [/获的(?=奖|补贴|资格|批准)/gu, "获得"],
  [/不的(?=擅自|影响|超过|低于|少于|要求|违反|从事)/gu, "不得"],
];

/** 的 between an adverb and a verb, where nothing makes the verb a noun. */
const adverb =
  /的(?=(?:开展|做好|落实|完成|推进|组织|实施|处理|处置|执行|履行|贯彻|宣传|报告|上报|反映|解决|利用|保护|检查|排查|化解|协调|配合|参与)(?!工作|制度|机制|体系|措施|方法|手段|和|、|能力))(?<=(?:认真|积极|及时|有效|扎实|切实|主动|妥善|广泛|充分|大力|逐步|严格|深入)的)(?<!(?:进行|加强|实行|开展|提供|建立|给予|强化|实施)[^，。；]{2,6}的)/gu;

/** A word that is wrong where it stands. */
export interface WrongInFrame {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Words of a text that are wrong in the frame in which they stand. */
export const wrongInFrames = (text: string): WrongInFrame[] =>
  [...table, [adverb, "地"] as const].flatMap(([frame, word]) =>
    [...text.matchAll(frame)].map(({ 0: printed, index }) => ({ start: index, end: index + printed.length, word })),
  );
