import type { CSSProperties } from "react";
import type { PrintedBlock, PrintedCell, PrintedContext } from "../../../src/model/printed-context.ts";
import { useWords } from "../words/words.tsx";
import styles from "./printed-source.module.css";

/** The item's row as printed, with the rows around it; the words that fields were read from are marked. */
export function PrintedSource({ context }: { readonly context: PrintedContext }) {
  const words = useWords();
  return (
    <section className={styles.sheet} aria-label={words.sourceTitle}>
      {context.printings.map((blocks, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: printings never move
        <div key={i} className={styles.printing}>
          {context.printings.length > 1 && <p className={styles.printingLabel}>{words.printing(i + 1)}</p>}
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a document never move
            <Row key={at} block={block} columns={columnsOf(block, blocks)} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Row({ block, columns }: { readonly block: PrintedBlock; readonly columns: string }) {
  const style: CSSProperties = { gridTemplateColumns: columns };
  return (
    <div className={`${styles.row} ${block.ofItem ? styles.ofItem : ""}`} style={style}>
      {block.cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row never move
        <div key={i} className={styles.cell}>
          <Cell cell={cell} />
        </div>
      ))}
    </div>
  );
}

/** Rows of as many cells share their columns, each as wide as its longest words want. */
function columnsOf(block: PrintedBlock, blocks: readonly PrintedBlock[]): string {
  const alike = blocks.filter(({ cells }) => cells.length === block.cells.length);
  const longest = block.cells.map((_, i) => Math.max(...alike.map(({ cells }) => cells[i]?.text.length ?? 0)));
  return longest
    .map((length) =>
      length <= 3 ? "3.2rem" : `minmax(0, ${Math.min(6, Math.max(1.6, Math.sqrt(length) / 2)).toFixed(1)}fr)`,
    )
    .join(" ");
}

function Cell({ cell }: { readonly cell: PrintedCell }) {
  const edges = [...new Set([0, cell.text.length, ...cell.marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? cell.text.length;
    const marked = cell.marks.some((mark) => mark.start <= start && end <= mark.end);
    const words = cell.text.slice(start, end);
    return marked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>;
  });
}
