import { Command } from "commander";
import { editionsIn } from "../../app/editions.ts";
import { type ExportFormat, exportFormats, exportList } from "../../app/export-list.ts";
import { KnownError } from "../../model/known-error.ts";
import { kindOf } from "../kind-of.ts";
import { listScope } from "../list-scope.ts";
import type { Outside } from "../outside.ts";
import { writeUserFile } from "../user-files.ts";
import { withApp } from "../with-app.ts";

interface Options {
  readonly out?: string;
  readonly format?: string;
  readonly kind?: string;
  readonly category?: string;
  readonly department?: string;
  readonly words?: string;
}

export const exportCommand = (outside: Outside): Command =>
  new Command("export")
    .description("导出清单为表格或文档 · write a list as xlsx, csv or docx")
    .argument("<list>", "版号或乡镇名 · an edition's number or a township's name")
    .option("--out <file>", "文件；默认按清单名 · file; named for the list where absent")
    .option("--format <format>", "xlsx、csv、docx 之一；默认看文件名 · from the file's name where absent")
    .option("--kind <kind>", "basic、supporting、reclaimed 之一")
    .option("--category <name>", "事项类别")
    .option("--department <name>", "部门")
    .option("--words <words>", "含有这些文字")
    .action(async (list: string, { out, format, kind, ...filter }: Options, command: Command) => {
      const wanted = formatOf(format ?? /\.(\w+)$/u.exec(out ?? "")?.[1] ?? "xlsx");
      const wish = { ...filter, kind: kindOf(kind) };
      await withApp(outside, command, async (app) => {
        const [edition] = await editionsIn(app, listScope(list));
        const file = await exportList(app, edition?.id ?? 0, wanted, wish);
        const path = out ?? file.name;
        await writeUserFile(path, file.bytes);
        outside.out(`已导出到 ${path}`);
      });
    });

function formatOf(text: string): ExportFormat {
  const format = exportFormats.find((known) => known === text.toLowerCase());
  if (format) return format;
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot export as "${text}": wanted ${exportFormats.join(", ")}`,
    `只能导出为 ${exportFormats.join("、")}，而不是“${text}”`,
  );
}
