import { Command } from "commander";
import type { App } from "../../app/app.ts";
import { correctItem, placePassage, settleDoubt, undoCorrection } from "../../app/correct.ts";
import { editionsIn } from "../../app/editions.ts";
import { listDoubts, showDoubt } from "../../app/review.ts";
import { typedValue } from "../../app/typed-value.ts";
import type { Review } from "../../model/review.ts";
import { numberOf } from "../arguments.ts";
import { listScope } from "../list-scope.ts";
import type { Outside } from "../outside.ts";
import { doubtText, placeWish, reviewText, stillDoubted } from "../review-text.ts";
import { withApp } from "../with-app.ts";
import { writeFixtures } from "../write-fixtures.ts";

interface By {
  readonly who?: string;
  readonly why?: string;
  readonly json?: boolean;
}

interface Target {
  readonly item?: string;
  readonly field?: string;
  readonly furniture?: string;
}

const listArgument = "版号或乡镇名 · an edition's number or a township's name";

/** 校核: what is doubtful in a list, and settling it. */
export function reviewCommand(outside: Outside): Command {
  const review = new Command("review")
    .description("校核：读取存疑和未归位的文字 · what is doubtful in a list, and settling it")
    .argument("[list]", listArgument)
    .argument("[doubt]", "疑点编号：看这一处 · one doubt")
    .option("--json", "输出 JSON")
    .action(async (list: string | undefined, doubt: string | undefined, { json }: By, command: Command) => {
      if (list === undefined) return command.help({ error: true });
      await withApp(outside, command, async (app) => {
        const edition = await numberIn(app, list);
        if (doubt === undefined) return tell(outside, await listDoubts(app, edition), json);
        const shown = await showDoubt(app, edition, doubt);
        outside.out(json ? JSON.stringify(shown) : doubtText(shown));
      });
    });
  const settle = (usage: string, description: string): Command =>
    review
      .command(usage)
      .description(description)
      .option("--who <role>", "谁（岗位或科室） · who, as a role in the office")
      .option("--why <reason>", "为什么 · why");
  settle("accept <list> <doubt>", "读得没错 · the reading is right").action(
    async (list: string, doubt: string, _: By, command: Command) =>
      change(outside, list, command, (app, by) => settleDoubt(app, { ...by, doubt })),
  );
  settle("correct <list> <item> <field> <words>", "改正一个字段 · type what a field shall say")
    .option(
      "--doubt <doubt>",
      "对着哪处疑点改的：改了存疑的字段才了结它 · the doubt in question, settled where its field is changed",
    )
    .action(
      async (
        list: string,
        itemId: string,
        field: string,
        words: string,
        { doubt }: { doubt?: string },
        command: Command,
      ) =>
        change(
          outside,
          list,
          command,
          (app, by) => correctItem(app, { ...by, itemId, fields: { [field]: typedValue(field, words) }, doubt }),
          doubt,
        ),
    );
  const put = (usage: string, description: string): Command =>
    settle(usage, description)
      .option("--item <item>", "事项编号 · an item's id")
      .option("--field <field>", "字段 · its field")
      .option("--furniture <reason>", "不属于任何事项，是什么 · it is furniture: why");
  put("place <list> <doubt>", "把未归位的一段放到它的位置 · put a passage where it belongs").action(
    async (list: string, doubt: string, target: Target, command: Command) => {
      const to = placeWish(target);
      await change(outside, list, command, (app, by) => placePassage(app, { ...by, doubt, to }));
    },
  );
  put(
    "move <list> <item> <field> <words>",
    "把读错字段的文字移到它的位置 · put words of a field where they belong",
  ).action(async (list: string, itemId: string, field: string, words: string, target: Target, command: Command) => {
    const wish = { from: { itemId, field }, words, to: placeWish(target) };
    await change(outside, list, command, (app, by) => placePassage(app, { ...by, ...wish }));
  });
  settle("undo <list> [step]", "撤销上一步或某一步 · take the last step back, or a named one").action(
    async (list: string, step: string | undefined, _: By, command: Command) => {
      const wished = step === undefined ? undefined : numberOf("步骤号", step);
      await change(outside, list, command, (app, by) => undoCorrection(app, { ...by, step: wished }));
    },
  );
  review
    .command("fixture <list>")
    .description("校核结果写成测试样例 · write document and corrected reading as a golden folder")
    .requiredOption("--out <folder>", "文件夹 · folder")
    .action(async (list: string, { out }: { out: string }, command: Command) =>
      withApp(outside, command, async (app) => {
        for (const folder of await writeFixtures(app, await numberIn(app, list), out)) outside.out(`已写入 ${folder}`);
      }),
    );
  return review;
}

async function numberIn(app: App, list: string): Promise<number> {
  const [edition] = await editionsIn(app, listScope(list));
  return edition?.id ?? 0;
}

type Verb = (app: App, by: { edition: number; who?: string | undefined; why?: string | undefined }) => Promise<Review>;

/** Makes a change and tells what is doubtful then; of a doubt that it was made for, also that it is still open. */
async function change(outside: Outside, list: string, command: Command, verb: Verb, doubt?: string): Promise<void> {
  const { who, why, json } = command.optsWithGlobals<By>();
  await withApp(outside, command, async (app) => {
    const review = await verb(app, { edition: await numberIn(app, list), who, why });
    tell(outside, review, json);
    const open = review.doubts.find(({ id }) => id === doubt);
    if (open) outside.err(stillDoubted(open));
  });
}

function tell(outside: Outside, review: Review, json = false): void {
  outside.out(json ? JSON.stringify(review) : reviewText(review));
}
