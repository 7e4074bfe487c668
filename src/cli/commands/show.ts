import { Command } from "commander";
import { editionsIn } from "../../app/editions.ts";
import { showItem, showList } from "../../app/show-list.ts";
import type { ListedItem } from "../../model/duty-item.ts";
import type { Edition } from "../../model/edition.ts";
import type { Finding } from "../../model/finding.ts";
import { withRoles } from "../../model/item-parts.ts";
import type { PrintedBlock } from "../../model/printed-context.ts";
import type { ShownItem, ShownList } from "../../model/views.ts";
import { kindOf } from "../kind-of.ts";
import { listScope } from "../list-scope.ts";
import type { Outside } from "../outside.ts";
import { structureText } from "../structure-text.ts";
import { withApp } from "../with-app.ts";
import { findingLine, kindWord, placeWord, unreadLine } from "../words.ts";

interface Options {
  readonly kind?: string;
  readonly findings?: boolean;
  readonly json?: boolean;
  readonly structure?: boolean;
}

export const showCommand = (outside: Outside): Command =>
  new Command("show")
    .description("一份清单，或其中一项及其出处 · a list, or one of its items with its source")
    .argument("<list>", "版号或乡镇名 · an edition's number or a township's name")
    .argument("[item]", "事项编号，如 basic-12 · an item's id")
    .option("--kind <kind>", "basic、supporting、reclaimed 之一")
    .option("--findings", "列出全部存疑与问题，不列事项 · list every finding instead of the items")
    .option("--structure", "事项的条款结构：谁做、做什么、交给谁、时限 · an item's clauses as steps")
    .option("--json", "输出 JSON")
    .action(async (list: string, item: string | undefined, { kind: wished, ...options }: Options, command: Command) => {
      const kind = kindOf(wished);
      await withApp(outside, command, async (app) => {
        const [edition] = await editionsIn(app, listScope(list));
        if (item !== undefined) {
          const shown = await showItem(app, edition?.id ?? 0, item);
          outside.out(itemOutput(shown, options));
          return;
        }
        const whole = await showList(app, edition?.id ?? 0);
        const items = whole.items.filter((one) => kind === undefined || one.kind === kind);
        const shown = { ...whole, items };
        if (options.json) outside.out(JSON.stringify(shown));
        else outside.out(options.findings ? findingsText(shown) : listText(shown));
      });
    });

/** Whose list it is, of when, and from which file. */
const headLines = (edition: Edition): string[] => [
  `${placeWord(edition)}  ${edition.published ?? "公布日期未写明"}  ${edition.documents.map(({ name }) => name).join("、")}`,
  ...unreadLine(edition),
];

const findingsShown = 5;

function listText({ edition, items, findings }: ShownList): string {
  const count = (about: Finding["about"]): number => findings.filter((finding) => finding.about === about).length;
  const counts = `读取存疑 ${count("reading")} 处，原文问题 ${count("source")} 处`;
  const more = findings.length > findingsShown ? "；全部见 mingze show --findings" : "";
  const short = findings.slice(0, findingsShown).map(findingLine);
  return [...headLines(edition), "", ...items.map(itemLine), "", `${counts}${more}`, ...short].join("\n");
}

function itemOutput(shown: ShownItem, { json, structure }: Options): string {
  if (json) return JSON.stringify(structure ? shown.structure : shown);
  if (structure)
    return [
      ...headLines(shown.edition),
      `${shown.item.id}  ${shown.item.name}`,
      "",
      structureText(shown.structure),
    ].join("\n");
  return itemText(shown);
}

const findingsText = ({ edition, findings }: ShownList): string =>
  [...headLines(edition), "", ...(findings.length > 0 ? findings.map(findingLine) : ["没有发现问题"])].join("\n");

const itemLine = (item: ListedItem): string =>
  `${kindWord[item.kind]}${item.ordinal ?? ""}\t${item.category ?? ""}\t${item.name}\t${item.id}`;

function itemText({ edition, item, context, findings }: ShownItem): string {
  const { document } = context;
  const lines = [
    ...headLines({ ...edition, documents: [document] }),
    `${kindWord[item.kind]}${item.ordinal ?? ""}  ${item.category ?? ""}  ${item.id}`,
    item.name,
  ];
  return [...lines, ...sidesOf(item), "", ...printed(context.printings), ...findings.map(findingLine)].join("\n");
}

function sidesOf(item: ListedItem): string[] {
  if (item.kind === "supporting")
    return [
      ...["", `对应上级部门：${withRoles(item).join("、")}`],
      ...["", "上级部门职责", item.departmentResponsibilities],
      ...["", "本级配合职责", item.townshipResponsibilities],
    ];
  if (item.kind === "basic") return [];
  return item.handovers.flatMap(({ receivingDepartments, handlingMethod }) => [
    "",
    `承接部门：${receivingDepartments.join("、") || "（未写明）"}`,
    handlingMethod,
  ]);
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
