import { Command } from "commander";
import { removeEditions } from "../../app/remove.ts";
import { KnownError } from "../../model/known-error.ts";
import { numberOf } from "../arguments.ts";
import type { Outside } from "../outside.ts";
import { withApp } from "../with-app.ts";
import { placeWord } from "../words.ts";

export const removeCommand = (outside: Outside): Command =>
  new Command("remove")
    .description("删除导错的版本或示例 · remove editions, or the sample county")
    .argument("[editions...]", "版号 · numbers of editions")
    .option("--sample", "删除示例县 · remove the sample county")
    .option("--json", "输出 JSON")
    .action(
      async (
        numbers: string[],
        { sample = false, json = false }: { sample?: boolean; json?: boolean },
        command: Command,
      ) => {
        if (numbers.length === 0 && !sample) throw nothingNamed();
        const editions = numbers.map((number) => numberOf("版号", number));
        const removed = await withApp(outside, command, (app) => removeEditions(app, { editions, sample }));
        if (json) outside.out(JSON.stringify(removed));
        else if (removed.length === 0) outside.out("没有可删除的");
        else
          outside.out(
            removed
              .map((edition) => `已删除：${placeWord(edition)} ${edition.published ?? ""}（版号 ${edition.id}）`)
              .join("\n"),
          );
      },
    );

const nothingNamed = (): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    "Cannot remove: wanted the number of an edition, or --sample",
    "请给出版号，或用 --sample 删除示例",
  );
