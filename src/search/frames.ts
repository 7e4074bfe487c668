/** Words that people ask in, and that say nothing of what they ask about. */
const frames =
  /请问|麻烦|谁来?管|归谁管?|谁来|谁负责|由谁|谁|怎么办|怎么样|怎么|怎样|如何|什么|哪里|哪儿|哪个部门|哪个|有没有|能不能|可不可以|是不是|要不要|没人管?|有人在?|我想|我要|我们|我家|你们|[吗呢吧啊呀](?![\p{Script=Han}])|了(?![\p{Script=Han}])/gu;

/** A question without the words that it is asked in; the whole question where nothing else is left. */
export function withoutFrames(question: string): string {
  const kept = question.replace(frames, " ");
  return /[\p{L}\p{N}]/u.test(kept) ? kept : question;
}
