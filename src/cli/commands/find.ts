import { Command } from "commander";
import { answerTownships, townshipsCsv } from "../../app/answer-townships.ts";
import { findResponsible, type Question } from "../../app/find-responsible.ts";
import type { Answer, Hit } from "../../model/answer.ts";
import type { ListedItem } from "../../model/duty-item.ts";
import { assistingOf, leadingOf } from "../../model/item-parts.ts";
import { KnownError } from "../../model/known-error.ts";
import { answerFile } from "../answer-file.ts";
import { answerLines } from "../answer-text.ts";
import { dayOf, wholeNumber } from "../arguments.ts";
import type { Outside } from "../outside.ts";
import { townshipsText } from "../townships-text.ts";
import { writeUserFile } from "../user-files.ts";
import { withApp } from "../with-app.ts";
import { kindWord, placeWord, unreadLine } from "../words.ts";

interface Options {
  readonly township?: string;
  readonly county?: string;
  readonly at?: string;
  readonly limit: string;
  readonly json?: boolean;
  readonly questions?: string;
  readonly out?: string;
  readonly each?: boolean;
}

const mostHits = 50;

export const findCommand = (outside: Outside): Command =>
  new Command("find")
    .description("谁负责？用日常的话问 · ask in everyday words who is responsible; the question is not kept")
    .argument("[question...]", "问题 · question")
    .option(
      "--questions <file>",
      "一批问题：CSV（编号、问题、乡镇）或每行一个 {id, township, question} · many questions: CSV, or one as JSON a line",
    )
    .option("--each", "一问逐个乡镇（街道）查，成一张表 · by each township's list, as a table")
    .option("--out <file>", "答复的 CSV 写到这里 · where the CSV of the answers goes")
    .option("--township <name>", "乡镇（街道）")
    .option("--county <name>", "县（市、区）")
    .option("--at <day>", "某日有效的清单，YYYY-MM-DD")
    .option("--limit <n>", "最多几项", "5")
    .option("--json", "输出 JSON")
    .action(
      async (
        words: string[],
        { limit, json = false, questions, each = false, out: to, ...scope }: Options,
        command: Command,
      ) => {
        const asked = { ...scope, at: dayOf(scope.at), limit: wholeNumber("--limit", limit, 1, mostHits) };
        if (questions !== undefined) return answerFile({ path: questions, json, to }, asked, outside, command);
        const question = { ...asked, question: words.join(" ") };
        if (each) return askEach(question, { json, to }, outside, command);
        const answer = await withApp(outside, command, (app) => findResponsible(app, question));
        outside.out(json ? JSON.stringify(answer) : text(answer));
      },
    );

interface EachWish {
  readonly json: boolean;
  /** Where a CSV file goes; a table on standard output where absent. */
  readonly to: string | undefined;
}

async function askEach(
  { question, township, county, at }: Question,
  { json, to }: EachWish,
  outside: Outside,
  command: Command,
): Promise<void> {
  if (township !== undefined) throw oneTownship();
  await withApp(outside, command, async (app) => {
    const wish = { question, county, at };
    if (to !== undefined) return writeUserFile(to, (await townshipsCsv(app, wish)).bytes);
    const answers = await answerTownships(app, wish);
    outside.out(json ? JSON.stringify(answers) : townshipsText(answers));
  });
}

const oneTownship = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot ask each township: --township names one; name a county instead",
    "--each 逐个乡镇（街道）查，不能再写 --township，可以写 --county",
  );

function text(answer: Answer): string {
  const { hits, editions, notes } = answer;
  if (editions === 0) return "库中还没有清单。用 mingze import 文件 导入。";
  return [...answerLines(answer), ...hits.map(hitText), ...noteTexts(notes)].join("\n\n");
}

const mostNotes = 3;

/** Lists that may lack items, the first of them by name. */
function noteTexts(notes: Answer["notes"]): string[] {
  const lines = notes.slice(0, mostNotes).map((note) => {
    const unread = unreadLine(note).join("") || `有 ${note.unplaced} 字未归位，可能缺少事项`;
    return `注意：${placeWord(note)}（版号 ${note.edition}）${unread}`;
  });
  return notes.length > mostNotes ? [...lines, `另有 ${notes.length - mostNotes} 份清单没有读全`] : lines;
}

function hitText(hit: Hit, i: number): string {
  const words = [...new Set(hit.reasons.flatMap((reason) => reason.words))].slice(0, 6).join("、");
  return [
    `${i + 1}. ${hit.item.name}`,
    `   ${placeWord(hit)}《${kindWord[hit.kind]}》第 ${hit.ordinal ?? "—"} 项  ${hit.item.category ?? ""}  （mingze show ${hit.edition} ${hit.itemId}）`,
    ...whoLine(hit.item),
    ...(words ? [`   相同的词：${words}`] : []),
  ].join("\n");
}

function whoLine(item: ListedItem): string[] {
  const departments = leadingOf(item).join("、");
  const assisting = assistingOf(item).join("、");
  if (item.kind === "supporting") return [`   牵头：${departments}${assisting && `；配合：${assisting}`}`];
  if (item.kind === "reclaimed") return [item.discontinued ? "   此项工作已不再开展" : `   承接：${departments}`];
  return [];
}
