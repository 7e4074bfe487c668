import type { Power } from "../../model/notice.ts";
import type { Step } from "../../model/structure.ts";

/** What a step says of the power that it takes. */
export type ReadStep = Pick<Step, "text" | "action" | "actor">;

const certifies = /验收|鉴定|认定|核定|评定|定级|认证|检定/u;
const observes = /监测|预报|筛查/u;
const issues = /拨付|下拨|拨款|划拨|拨发/u;
const pays = /承担.{0,10}(?:费用|经费|资金|开支)|出资|自筹|配套.{0,4}资金|经费由.{0,8}(?:解决|承担)|垫付/u;
const answers = /兜底(?!保障)|负总责|负全责|全权负责|(?:首要|主体|第一|全部|连带)责任|责任制.{0,4}一票否决|包保责任/u;
const commands = /统一(?:指挥|调度)|(?:指挥|调度)全[县市区]/u;

/** Powers that a township has only where its list says so, of those that its own steps in a text need. */
export function powersOf(text: string, steps: readonly ReadStep[]): Set<Power> {
  const powers = new Set<Power>();
  for (const { text: verb, action, actor } of steps) {
    if (actor === "department") continue;
    if (action === "enforce") powers.add("enforce");
    if (action === "approve") powers.add("approve");
    if (action === "test" && !observes.test(verb)) powers.add("certify");
    if ((action === "assess" || action === "verify") && certifies.test(verb)) powers.add("certify");
    if (action === "grant" && issues.test(verb)) powers.add("pay");
  }
  if (pays.test(text)) powers.add("pay");
  if (answers.test(text)) powers.add("answer");
  if (commands.test(text)) powers.add("command");
  return powers;
}
