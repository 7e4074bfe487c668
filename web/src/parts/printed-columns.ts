import type { PrintedBlock } from "../../../src/model/printed-context.ts";

/** What an item's fields are called where the printed heading is not in sight. */
export type ColumnWords = Readonly<Record<string, string>>;

export interface Column {
  readonly at: number;
  readonly label: string;
  /** Whether the label is the document's own. */
  readonly printed: boolean;
  /** Whether the column is shown of a neighbouring row on a narrow screen: its number and its name. */
  readonly brief: boolean;
  readonly width: string;
}

/** The columns of the rows around an item, named by the printed heading or by what was read from them. */
export function columnsOf(blocks: readonly PrintedBlock[], words: ColumnWords): Column[] {
  const count = Math.max(0, ...blocks.filter(({ ofItem }) => ofItem).map(({ cells }) => cells.length));
  const heading = headingOf(blocks, count);
  const weights = Array.from({ length: count }, (_, at) => weightOf(blocks, at, count));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, at) => {
    const field = fieldOf(blocks, at);
    const printed = heading?.cells[at]?.text.trim();
    return {
      at,
      label: printed || (field ? (words[field] ?? "") : ""),
      printed: Boolean(printed),
      brief: field === "ordinal" || field === "name",
      width: `${((100 * weight) / total).toFixed(1)}%`,
    };
  });
}

/** The rows without the heading, which stands above the columns. */
export function withoutHeading(blocks: readonly PrintedBlock[], count: number): readonly PrintedBlock[] {
  const heading = headingOf(blocks, count);
  return heading ? blocks.filter((block) => block !== heading) : blocks;
}

const headingCell = /^(?:序号|编号|类别|领域|事项类别|事项名称|履职事项|履职事项名称)$/u;

const headingOf = (blocks: readonly PrintedBlock[], count: number): PrintedBlock | undefined =>
  blocks.find(
    ({ ofItem, cells }) =>
      !ofItem &&
      cells.length === count &&
      cells.filter(({ text }) => headingCell.test(text.replace(/\s/gu, ""))).length > 1,
  );

const fieldOf = (blocks: readonly PrintedBlock[], at: number): string | undefined =>
  blocks.find(({ ofItem, cells }) => ofItem && cells[at]?.marks[0])?.cells[at]?.marks[0]?.field;

/** Long cells get more room, but not in proportion: a column of numbers must stay readable too. */
function weightOf(blocks: readonly PrintedBlock[], at: number, count: number): number {
  const longest = Math.max(
    ...blocks.filter(({ cells }) => cells.length === count).map(({ cells }) => cells[at]?.text.length ?? 0),
  );
  return longest <= 3 ? 1.1 : Math.min(6, Math.max(1.9, Math.sqrt(longest) / 2));
}
