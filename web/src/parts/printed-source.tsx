import { createContext, Fragment, useContext } from "react";
import type { PrintedBlock, PrintedCell, PrintedContext } from "../../../src/model/printed-context.ts";
import { useWords } from "../words/words.tsx";
import { type Column, columnsOf, withoutHeading } from "./printed-columns.ts";
import styles from "./printed-source.module.css";
import { runsOfLines } from "./runs-of-lines.ts";

/** The field in doubt: its words stand out among those that are marked. */
const Doubted = createContext<string | undefined>(undefined);

interface PrintedSourceProps {
  readonly context: PrintedContext;
  readonly doubted?: string;
}

/** The item's row as printed, with the rows around it; the words that fields were read from are marked. */
export function PrintedSource({ context, doubted }: PrintedSourceProps) {
  return (
    <Doubted value={doubted}>
      <Sheet context={context} />
    </Doubted>
  );
}

function Sheet({ context }: Pick<PrintedSourceProps, "context">) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a print that is higher than its window is scrolled with the keys
    <section className={styles.sheet} aria-label={words.sourceTitle} tabIndex={0}>
      {context.printings.map((blocks, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: printings never move
        <div key={i} className={styles.printing}>
          {context.printings.length > 1 && <p className={styles.printingLabel}>{words.printing(i + 1)}</p>}
          <Printing blocks={blocks} />
        </div>
      ))}
    </section>
  );
}

function Printing({ blocks }: { readonly blocks: readonly PrintedBlock[] }) {
  const words = useWords();
  const columns = columnsOf(blocks, words.printedColumns);
  if (columns.length < 2) return runsOfLines(blocks).map((run, at) => <Lines key={keyOf(run[0], at)} blocks={run} />);
  return (
    <table className={styles.table}>
      <colgroup>
        {columns.map((column) => (
          <col key={column.at} style={{ width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.at} scope="col" className={column.printed ? styles.printedHead : styles.head}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {withoutHeading(blocks, columns.length).map((block, at) => (
          <Row key={keyOf(block, at)} block={block} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

const keyOf = (block: PrintedBlock | undefined, at: number): string => `${at} ${block?.cells[0]?.text ?? ""}`;

/** A text without columns: lines as they stand, but for a run of very short ones. */
function Lines({ blocks }: { readonly blocks: readonly PrintedBlock[] }) {
  return (
    <p className={`${styles.line} ${blocks[0]?.ofItem ? styles.ofItem : ""}`}>
      {blocks.map((block, at) => (
        <Fragment key={keyOf(block, at)}>
          {at > 0 && " "}
          {block.cells.map((cell, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row never move
            <Fragment key={i}>
              {i > 0 && "\u3000"}
              <Cell cell={cell} />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  );
}

function Row({ block, columns }: { readonly block: PrintedBlock; readonly columns: readonly Column[] }) {
  const cells = block.ofItem ? block.cells : spread(block.cells);
  const last = cells.length - 1;
  return (
    <tr className={block.ofItem ? styles.ofItem : styles.near}>
      {cells.map((cell, i) => {
        const column = columns[i];
        // A row with fewer cells than columns lets its last one go to the end.
        const span = i === last ? Math.max(1, columns.length - i) : 1;
        return (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row never move
            key={i}
            colSpan={span}
            data-brief={column?.brief}
          >
            <span className={styles.label} aria-hidden="true">
              {column?.label}
            </span>
            <span className={styles.words}>
              <Cell cell={cell} />
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** A title or band in a sheet without merged cells: its words take the cells behind them that are blank. */
const spread = (cells: readonly PrintedCell[]): readonly PrintedCell[] =>
  cells.slice(1).every(({ text }) => text.trim() === "") ? cells.slice(0, 1) : cells;

function Cell({ cell }: { readonly cell: PrintedCell }) {
  const doubted = useContext(Doubted);
  const edges = [...new Set([0, cell.text.length, ...cell.marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? cell.text.length;
    const marks = cell.marks.filter((mark) => mark.start <= start && end <= mark.end);
    const words = cell.text.slice(start, end);
    if (marks.length === 0) return <span key={start}>{words}</span>;
    return (
      <mark key={start} data-doubted={marks.some(({ field }) => field === doubted)}>
        {words}
      </mark>
    );
  });
}
