import { Command } from "commander";
import { listDepartments, showDepartment } from "../../app/departments.ts";
import { mirrorDepartment } from "../../app/mirror-department.ts";
import type { Department } from "../../model/department.ts";
import { KnownError } from "../../model/known-error.ts";
import { dayOf } from "../arguments.ts";
import { mirrorText } from "../mirror-text.ts";
import type { Outside } from "../outside.ts";
import { table } from "../table.ts";
import { withApp } from "../with-app.ts";
import { kindWord, placeWord } from "../words.ts";

const roleWord = { counterpart: "对应", receiver: "承接", mentioned: "提及" } as const;

interface Options {
  readonly json?: boolean;
  readonly mirror?: boolean;
  readonly county?: string;
  readonly at?: string;
}

export const departmentsCommand = (outside: Outside): Command =>
  new Command("departments")
    .description("清单里的部门，或某个部门的全部事项 · the departments that lists name, or one with its items")
    .argument("[name]", "部门 · department")
    .option("--mirror", "部门对照：各清单写它做什么、乡镇做什么，哪里不同 · held against each township's list")
    .option("--county <name>", "县（市、区）")
    .option("--at <day>", "某日有效的清单，YYYY-MM-DD")
    .option("--json", "输出 JSON")
    .action(
      async (name: string | undefined, { json = false, mirror = false, ...wished }: Options, command: Command) => {
        if (mirror && name === undefined) throw nobodyNamed();
        const scope = { ...wished, at: dayOf(wished.at) };
        await withApp(outside, command, async (app) => {
          if (name !== undefined && mirror) {
            const mirrored = await mirrorDepartment(app, name, scope);
            return outside.out(json ? JSON.stringify(mirrored) : mirrorText(mirrored));
          }
          if (name !== undefined) {
            const department = await showDepartment(app, name, scope);
            outside.out(json ? JSON.stringify(department) : oneText(department));
            return;
          }
          const departments = await listDepartments(app, scope);
          const rows = departments.map((one) => [one.name, one.counterpart, one.receiver, one.lists]);
          outside.out(json ? JSON.stringify(departments) : table(["部门", "对应", "承接", "清单"], rows));
        });
      },
    );

const nobodyNamed = (): KnownError =>
  new KnownError("BAD_REQUEST", "Cannot mirror: wanted a department's name", "部门对照要写明是哪个部门");

function oneText({ name, printed, items }: Department): string {
  const rows = items.map((item) => [
    roleWord[item.role],
    placeWord(item),
    `${kindWord[item.kind]}${item.ordinal ?? ""}`,
    item.name,
  ]);
  return [name, `清单写作：${printed.join("、")}`, "", table(["", "乡镇（街道）", "事项", "名称"], rows)].join("\n");
}
