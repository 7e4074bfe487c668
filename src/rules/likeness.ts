import { bare } from "../text/blank.ts";

// Words that names and clauses have or lack without meaning another duty.
const filler =
  /(?:做好|开展|负责|组织|加强|推进|落实|抓好|强化|深化|推动|实施|进行|完成|按照?|依法|相关|有关|各项|工作|任务|等|的|并|本?(?:镇|乡|街道)|辖区内?|本辖区)|[\p{P}\p{S}\p{N}]/gu;

/** What a duty's name says without the words that may come and go: 新兴领域党的建设 of 负责新兴领域党的建设工作. */
export const essence = (name: string): string => bare(name).replace(filler, "");

/** A clause without blanks, number and closing mark. */
export const wordsOf = (text: string, wordsAt: number): string =>
  bare(text.slice(wordsAt)).replace(/(?<![。；;，,、：:.])[。；;，,、：:.]+$/u, "");
