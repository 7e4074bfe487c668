// Prints precision and recall of the labelled clauses; with a set's name also each miss: node tests/labels/print.ts development
import { labelledClauses, measures, missesOf, scoreOf, sets } from "./score.ts";

const out = (line: string): void => void process.stdout.write(`${line}\n`);
for (const set of sets) {
  const clauses = labelledClauses.filter((clause) => clause.set === set);
  for (const measure of measures) {
    const { labelled, found, right, precision, recall } = scoreOf(clauses, measure);
    if (labelled + found === 0) continue;
    const figures = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
    out(
      `${set.padEnd(12)} ${measure.padEnd(10)} ${figures}  (${right} of ${found} right; ${labelled} labelled; ${clauses.length} clauses)`,
    );
    if (process.argv[2] !== set) continue;
    for (const { clause, wrong, missing } of missesOf(clauses, measure))
      out(`  ${clause.id} wrong: ${wrong.join(", ") || "–"}; missing: ${missing.join(", ") || "–"}  ${clause.text}`);
  }
}
