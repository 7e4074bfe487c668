/** Words that people ask in, and that say nothing of what they ask about. */
const frames =
  /请问|麻烦|谁来?管|归谁管?|谁来|谁负责|由谁|谁|怎么办|怎么样|怎么|怎样|如何|什么|哪里|哪儿|哪个部门|哪个|有没有|能不能|可不可以|是不是|要不要|没人管?|有人在?|我想|我要|我们|我家|你们|[吗呢吧啊呀](?![\p{Script=Han}])|了(?![\p{Script=Han}])/gu;

/** A question without the words that it is asked in; the whole question where nothing else is left. */
export function withoutFrames(question: string): string {
  const kept = question.replace(frames, " ");
  return /[\p{L}\p{N}]/u.test(kept) ? kept : question;
}

/** Words of officialese that any item may have, and that say nothing of what it is about. */
const officialFrames =
  /^对|(?:行为)?的?(?:行政)?处罚|(?:负责|承担)?(?:本[镇乡]|本街道|本?辖区内?)|负责|承担|做好|推进|组织|指导|依法|及时|有关|相关|开展|落实|加强|协助|配合|工作/gu;

/** An item's words without those that any item may have; all of them where nothing else is left. */
export function withoutOfficialFrames(text: string): string {
  const kept = text.replace(officialFrames, " ");
  return /[\p{L}\p{N}]/u.test(kept) ? kept : text;
}
