// Counts which characters stand beside one another and writes the tables by which rules notice an unlikely one:
// `node scripts/words/compile.ts LAWS DICTIONARY`, a checkout of LawRefBook/Laws and the dictionary of jieba (dict.txt).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCatalogue } from "../../catalogue/files.ts";
import { fixedTerms } from "../../src/rules/words/fixed-terms.ts";
import { lexicon } from "../../src/rules/words/lexicon.ts";

const [laws, dictionary] = process.argv.slice(2);
if (!laws || !dictionary) throw new Error("Give the folder of laws and the dictionary");

const words = join(import.meta.dirname, "../../src/rules/words");
/** The catalogue is small, and nearer to what lists say. */
const ofCatalogue = 10;
const ofQuestions = (voice: string): number => (/^(?:notice|cadre|hotline)$/u.test(voice) ? ofCatalogue : 3);
/** A word of the dictionary counts as if it stood so often, and more the more frequent it is. */
const ofDictionary = (frequency: number): number => 20 + Math.min(Math.floor(frequency / 50), 180);
const ofTerms = 80;
const [leastPairs, leastThrees] = [20, 30];
const edge = "|";
const perLine = 100;

const pairs = new Map<string, number>();
const threes = new Map<string, number>();

for (const line of new Set(lawLines(laws))) countRuns(line, 1);
const { duties, unlisted } = readCatalogue();
for (const duty of duties)
  for (const text of [duty.name, duty.definition, ...duty.official, ...duty.objects, ...duty.actions])
    countRuns(text, ofCatalogue);
for (const { questions } of [...duties, ...unlisted])
  for (const { voice, text } of questions) if (!/^(?:typo|dialect)$/u.test(voice)) countRuns(text, ofQuestions(voice));
for (const word of [...lexicon, ...fixedTerms]) countTerm(word);
// Not the names of persons, places and makes.
for (const line of readFileSync(dictionary, "utf8").split("\n")) {
  const [word = "", frequency, part = ""] = line.split(" ");
  if (/^n[rstz]/u.test(part)) continue;
  if (/^\p{Script=Han}{2,3}$/u.test(word) && Number(frequency) >= 3) countWord(word, ofDictionary(Number(frequency)));
}
write("usual-pairs.ts", "usualPairs", "Pairs of characters", pairs, leastPairs);
write("usual-threes.ts", "usualThrees", "Three characters", threes, leastThrees);

function* lawLines(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !/^(?:案例|\.git.*)$/u.test(entry.name)) yield* lawLines(path);
    else if (/(?<!README)\.md$/u.test(entry.name))
      for (const line of readFileSync(path, "utf8").split("\n")) yield line.trim();
  }
}

function countRuns(text: string, times: number): void {
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const within = `${edge}${run}${edge}`;
    for (let i = 0; i + 2 <= within.length; i++) add(pairs, within.slice(i, i + 2), times);
    for (let i = 0; i + 3 <= within.length; i++) add(threes, within.slice(i, i + 3), times);
  }
}

function countWord(word: string, times: number): void {
  for (let i = 0; i + 2 <= word.length; i++) add(pairs, word.slice(i, i + 2), word.length === 2 ? times : leastPairs);
  if (word.length === 3) add(threes, word, times);
}

/** A word that lists are known to use. */
function countTerm(word: string): void {
  for (let i = 0; i + 2 <= word.length; i++) add(pairs, word.slice(i, i + 2), ofTerms);
  for (let i = 0; i + 3 <= word.length; i++) add(threes, word.slice(i, i + 3), ofTerms);
}

function add(counts: Map<string, number>, run: string, times: number): void {
  counts.set(run, (counts.get(run) ?? 0) + times);
}

function write(file: string, name: string, what: string, counts: ReadonlyMap<string, number>, least: number): void {
  const rows = [
    ...Map.groupBy(
      [...counts].filter(([, times]) => times >= least),
      ([run]) => run.slice(0, -1),
    ),
  ];
  const entries = rows.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([head, runs]) => head + byLevel(runs));
  const lines: string[] = [];
  for (let i = 0; i < entries.length; i += perLine) lines.push(entries.slice(i, i + perLine).join(" "));
  const perLineNote = `An entry is what comes first, and behind each level (20 · 2ⁿ times, n in base 16) what follows it; “${edge}” is the edge of a run.`;
  writeFileSync(
    join(words, file),
    `/**\n * ${what} that stand beside one another, with how often: in the laws and regulations of the state and of seven provinces (texts\n * without copyright, as of April 2025), in our own catalogue, and as words of the dictionary of jieba (MIT licence, copyright 2013\n * Sun Junyi). ${perLineNote}\n * Made by scripts/words/compile.ts.\n */\nexport const ${name} = \`\n${lines.join("\n")}\n\`;\n`,
  );
  console.log(`${file}: ${entries.length} entries of ${counts.size}`);
}

function byLevel(runs: readonly (readonly [run: string, times: number])[]): string {
  const levels = Map.groupBy(runs, ([, times]) => Math.min(15, Math.max(0, Math.round(Math.log2(times / 20)))));
  return [...levels]
    .toSorted(([one], [other]) => other - one)
    .map(
      ([level, of]) =>
        level.toString(16) +
        of
          .map(([run]) => run.slice(-1))
          .toSorted()
          .join(""),
    )
    .join("");
}
