import { bare } from "../../../text/blank.ts";
import { type Block, cellText, distinctCells, type Row, tableOf } from "../../source-document.ts";
import { columnFieldOf } from "../columns.ts";

/** Headings of tables that stand behind a list and hold no items: contacts, changes, opinions. */
const foreign =
  /^(?:姓名|职务|邮箱|传真|地址|手机(?:号码?)?|(?:联系|办公|值班)?电话(?:号码?)?|联系(?:人|方式|人及电话)|联络(?:员|人)|签[字名]|盖章|版本|(?:调整|变更|修改|修订)(?:前|后|情况|理由|原因|类型|时间|日期|内容|说明)|(?:原|现)(?:事项)?名称|(?:修改)?意见(?:建议)?|采纳情况)$/u;
const longestHeading = 12;
/** A title may stand above the header in the table's first rows. */
const firstRows = 3;

/** The tables of a list that are none of its own, each by its header. */
export function appendedTables(blocks: readonly Block[]): ReadonlyMap<string, Row> {
  const rows = blocks.filter((block) => block.type === "row");
  const tables = [...Map.groupBy(rows, tableOf)];
  const found = new Map<string, Row>();
  const before = new Set<string>();
  tables.forEach(([table, own], i) => {
    const headers = own.slice(0, firstRows).filter((row) => !before.has(words(row)));
    const header = i > 0 ? headers.find(isForeignHeader) : undefined;
    if (header) found.set(table, header);
    for (const row of own.slice(0, firstRows)) before.add(words(row));
  });
  return found;
}

const words = (row: Row): string => row.cells.map((cell) => bare(cellText(cell))).join("\t");

/** A row of headings of which several are foreign, or one where none heads the items' names. */
export function isForeignHeader(row: Row): boolean {
  const headings = distinctCells(row)
    .map((cell) => bare(cellText(cell)))
    .filter((text) => text !== "");
  if (headings.length < 3 || headings.some((text) => text.length > longestHeading || /[，。；：]/u.test(text)))
    return false;
  const strange = headings.filter((text) => foreign.test(text)).length;
  const hasNames = headings.some((text) => columnFieldOf(text) === "name");
  return strange > 1 || (strange === 1 && !hasNames);
}
