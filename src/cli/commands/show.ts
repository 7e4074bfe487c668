import { Command } from "commander";
import type { App } from "../../app/app.ts";
import { editionsIn } from "../../app/editions.ts";
import { showItem, showList } from "../../app/show-list.ts";
import type { ListedItem } from "../../model/duty-item.ts";
import type { PrintedBlock } from "../../model/printed-context.ts";
import type { ShownItem } from "../../model/views.ts";
import { kindOf } from "../kind-of.ts";
import { listScope } from "../list-scope.ts";
import type { Outside } from "../outside.ts";
import { structureText } from "../structure-text.ts";
import { withApp } from "../with-app.ts";
import { findingLine, kindWord, placeWord } from "../words.ts";

interface Options {
  readonly kind?: string;
  readonly json?: boolean;
  readonly structure?: boolean;
}

export const showCommand = (outside: Outside): Command =>
  new Command("show")
    .description("一份清单，或其中一项及其出处 · a list, or one of its items with its source")
    .argument("<list>", "版号或乡镇名 · an edition's number or a township's name")
    .argument("[item]", "事项编号，如 basic-12 · an item's id")
    .option("--kind <kind>", "basic、supporting、reclaimed 之一")
    .option("--structure", "事项的条款结构：谁做、做什么、交给谁、时限 · an item's clauses as steps")
    .option("--json", "输出 JSON")
    .action(
      async (
        list: string,
        item: string | undefined,
        { kind: wished, json = false, structure = false }: Options,
        command: Command,
      ) => {
        const kind = kindOf(wished);
        await withApp(outside, command, async (app) => {
          const edition = await editionNumber(app, list);
          if (item !== undefined) {
            outside.out(itemOutput(await showItem(app, edition, item), { json, structure }));
            return;
          }
          const shown = await showList(app, edition);
          const items = shown.items.filter((one) => kind === undefined || one.kind === kind);
          if (json) outside.out(JSON.stringify({ ...shown, items }));
          else
            outside.out(
              [`${placeWord(shown.edition)}  ${shown.edition.published ?? ""}`, "", ...items.map(itemLine)].join("\n"),
            );
        });
      },
    );

async function editionNumber(app: App, list: string): Promise<number> {
  const [edition] = await editionsIn(app, listScope(list));
  return edition?.id ?? 0;
}

function itemOutput(shown: ShownItem, { json, structure }: { json: boolean; structure: boolean }): string {
  if (json) return JSON.stringify(structure ? shown.structure : shown);
  if (structure) return [`${shown.item.id}  ${shown.item.name}`, "", structureText(shown.structure)].join("\n");
  return itemText(shown.item, [...printed(shown.context.printings), ...shown.findings.map(findingLine)]);
}

const itemLine = (item: ListedItem): string =>
  `${kindWord[item.kind]}${item.ordinal ?? ""}\t${item.category ?? ""}\t${item.name}\t${item.id}`;

function itemText(item: ListedItem, behind: readonly string[]): string {
  const lines = [`${kindWord[item.kind]}${item.ordinal ?? ""}  ${item.category ?? ""}  ${item.id}`, item.name];
  if (item.kind === "supporting") {
    lines.push(
      "",
      `对应上级部门：${item.counterpartDepartments.join("、")}`,
      "",
      "上级部门职责",
      item.departmentResponsibilities,
    );
    lines.push("", "本级配合职责", item.townshipResponsibilities);
  }
  if (item.kind === "reclaimed") {
    for (const { receivingDepartments, handlingMethod } of item.handovers) {
      lines.push("", `承接部门：${receivingDepartments.join("、") || "（未写明）"}`, handlingMethod);
    }
  }
  return [...lines, "", ...behind].join("\n");
}

function printed(printings: readonly (readonly PrintedBlock[])[]): string[] {
  return printings.flatMap((blocks, i) => [
    printings.length > 1 ? `原文第 ${i + 1} 处` : "原文",
    ...blocks.map(
      ({ ofItem, cells }) =>
        `${ofItem ? "▶" : " "} ${cells.map((cell) => cell.text.replaceAll("\n", " ")).join(" │ ")}`,
    ),
  ]);
}
