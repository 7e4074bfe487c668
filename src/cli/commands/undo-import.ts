import { Command } from "commander";
import { undoImport } from "../../app/import-document.ts";
import { numberOf } from "../arguments.ts";
import type { Outside } from "../outside.ts";
import { withApp } from "../with-app.ts";
import { placeWord } from "../words.ts";

export const undoImportCommand = (outside: Outside): Command =>
  new Command("undo-import")
    .description("撤销一次导入，被它替换的照旧 · undo an import; what it took the place of is in use again")
    .argument("<number>", "导入号 · the import's number, as import has said it")
    .option("--json", "输出 JSON")
    .action(async (number: string, { json = false }: { json?: boolean }, command: Command) => {
      const kept = numberOf("导入号", number);
      const edition = await withApp(outside, command, (app) => undoImport(app, kept));
      if (json) outside.out(JSON.stringify({ edition }));
      else
        outside.out(edition ? `已撤销，照旧：${placeWord(edition)}（版号 ${edition.id}）` : "已撤销，这一版不再在库中");
    });
