import { Command } from "commander";
import { addOwnWords, importOwnWords, listOwnWords, removeOwnWords } from "../../app/own-words.ts";
import type { OwnMeaning, OwnWordsAdded, ShownOwnWords } from "../../model/own-words.ts";
import { numberOf } from "../arguments.ts";
import { listScope } from "../list-scope.ts";
import type { Outside } from "../outside.ts";
import { table } from "../table.ts";
import { readUserFile } from "../user-files.ts";
import { withApp } from "../with-app.ts";
import { kindWord } from "../words.ts";

interface Json {
  readonly json?: boolean;
}

interface Meaning {
  readonly duty?: string;
  readonly list?: string;
  readonly item?: string;
}

/** 本单位用语: words of the office's own, and what they stand for. */
export function wordsCommand(outside: Outside): Command {
  const words = new Command("words")
    .description("本单位用语：这样问，就指这一项 · words of the office's own, and what they stand for")
    .option("--json", "输出 JSON")
    .action(async ({ json = false }: Json, command: Command) => {
      const known = await withApp(outside, command, listOwnWords);
      outside.out(json ? JSON.stringify(known) : text(known));
    });
  const below = (usage: string, description: string): Command => words.command(usage).description(description);
  below("add <words>", "添加一条，请勿写个人信息 · add words; never anything about persons")
    .option("--duty <duty>", "标准事项（名称或编号） · a standard duty, by name or id")
    .option("--list <list>", "版号或乡镇名 · an edition's number or a township's name")
    .option("--item <item>", "其中一项（编号或名称） · an item of it, by id or name")
    .action(async (added: string, { list, ...means }: Meaning, command: Command) => {
      const wish = { words: added, ...means, ...(list === undefined ? {} : ownList(list)) };
      const kept = await withApp(outside, command, (app) => addOwnWords(app, wish));
      outside.out([kept.added ? "已添加" : "已经有这一条", generalText(kept.alsoIn)].filter(Boolean).join("。"));
    });
  below(
    "import <file>",
    "导入一份 CSV 或每行一个 JSON 的文件 · add those of a file: CSV, or a JSON object a line",
  ).action(async (file: string, _: object, command: Command) => {
    const { bytes } = await readUserFile(file);
    const done = await withApp(outside, command, (app) => importOwnWords(app, bytes));
    outside.out(command.optsWithGlobals<Json>().json ? JSON.stringify(done) : doneText(done));
  });
  below("remove <number>", "删除一条 · take words out").action(async (number: string, _: object, command: Command) => {
    const id = numberOf("编号", number);
    await withApp(outside, command, (app) => removeOwnWords(app, id));
    outside.out(`已删除第 ${id} 条`);
  });
  return words;
}

function ownList(list: string): { edition?: number; township?: string } {
  const { edition, township } = listScope(list);
  return { ...(edition === undefined ? {} : { edition }), ...(township === undefined ? {} : { township }) };
}

function text(known: readonly ShownOwnWords[]): string {
  if (known.length === 0) return "还没有本单位用语";
  const rows = known.map(({ id, words, means, found, alsoIn }) => [
    id,
    words,
    meaningText(means),
    found ? generalText(alsoIn) : "已不在清单中",
  ]);
  return table(["编号", "用语", "指", ""], rows);
}

const generalText = (alsoIn: number): string => (alsoIn > 0 ? `另有 ${alsoIn} 个标准事项也有这几个字，只作参考` : "");

const meaningText = (means: OwnMeaning): string =>
  means.type === "duty" ? `标准事项：${means.name}` : `${means.township}《${kindWord[means.kind]}》${means.name}`;

const doneText = ({ added, known, refused }: OwnWordsAdded): string =>
  [
    `添加 ${added} 条，原已有 ${known} 条，不能用 ${refused.length} 条`,
    ...refused.map(({ row, words, messageZh }) => `  第 ${row} 行${words ? `“${words}”` : ""}：${messageZh}`),
  ].join("\n");
