import { Command } from "commander";
import type { App } from "../../app/app.ts";
import { draftDocument, showDraft } from "../../app/draft.ts";
import { editionNamed } from "../../app/editions.ts";
import { mendFindings, undoMend } from "../../app/mend.ts";
import type { Draft } from "../../model/draft.ts";
import { numberOf } from "../arguments.ts";
import { draftText } from "../draft-text.ts";
import { listScope } from "../list-scope.ts";
import type { Outside } from "../outside.ts";
import { writeUserFile } from "../user-files.ts";
import { withApp } from "../with-app.ts";

interface By {
  readonly who?: string;
  readonly json?: boolean;
}

/** 修订稿: sure mends of findings, as redlines beside the published list. */
export function draftCommand(outside: Outside): Command {
  const draft = new Command("draft")
    .description("修订稿：在公布的清单之外，把有定论的问题改好 · mends on a draft, beside the published list")
    .argument("[list]", "版号或乡镇名 · an edition's number or a township's name")
    .option("--json", "输出 JSON")
    .action(async (list: string | undefined, _: By, command: Command) =>
      list === undefined
        ? command.help({ error: true })
        : tell(outside, list, command, (app, { edition }) => showDraft(app, edition)),
    );
  draft
    .command("mend <list> [findings...]")
    .description("改好指定的或全部有定论的问题 · mend the named findings, or all that are sure")
    .option("--who <role>", "谁（岗位或科室） · who, as a role in the office")
    .action(async (list: string, keys: string[], _: By, command: Command) =>
      tell(outside, list, command, (app, by) => mendFindings(app, keys.length > 0 ? { ...by, keys } : by)),
    );
  draft
    .command("undo <list> [step]")
    .description("撤销上一步、某一步或全部 · take the last step back, a named one, or all")
    .option("--all", "撤销全部 · all")
    .action(async (list: string, step: string | undefined, { all }: { readonly all?: boolean }, command: Command) => {
      const wished = step === undefined ? undefined : numberOf("步骤号", step);
      await tell(outside, list, command, (app, by) => undoMend(app, { ...by, step: wished, all }));
    });
  draft
    .command("export <list>")
    .description("修订稿写成带修订标记的 Word 文件 · a Word file with tracked changes")
    .option("--out <file>", "文件 · file")
    .action(async (list: string, { out }: { out?: string }, command: Command) =>
      withApp(outside, command, async (app) => {
        const { name, bytes } = await draftDocument(app, (await editionNamed(app, listScope(list))).id);
        await writeUserFile(out ?? name, bytes);
        outside.out(`已写入 ${out ?? name}`);
      }),
    );
  return draft;
}

type Verb = (app: App, by: { readonly edition: number; readonly who: string | undefined }) => Promise<Draft>;

async function tell(outside: Outside, list: string, command: Command, verb: Verb): Promise<void> {
  const { who, json } = command.optsWithGlobals<By>();
  await withApp(outside, command, async (app) => {
    const { id } = await editionNamed(app, listScope(list));
    const draft = await verb(app, { edition: id, who });
    outside.out(json ? JSON.stringify(draft) : draftText(draft));
  });
}
