import { Command } from "commander";
import { removeEdition, removeSample } from "../../app/remove.ts";
import type { Edition } from "../../model/edition.ts";
import { KnownError } from "../../model/known-error.ts";
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
        const removed = await withApp(outside, command, async (app) => {
          const editions: Edition[] = [];
          for (const number of numbers) editions.push(await removeEdition(app, Number(number) || 0));
          return [...editions, ...(sample ? await removeSample(app) : [])];
        });
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
